package dev.ringback.data;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the standards say of one registered SIP response, without a word to translate. Read from
 * {@code data/codes/NNN.yaml}; the meaning of each key, and where it comes from, is in {@code
 * docs/content.md}.
 *
 * @param retryNeeds a header field without which the retry is not allowed, or null
 * @param retryInferred true where the RFC does not state the retry rule and it was concluded
 * @param exceptMethods methods that it never answers
 * @param reasonIn requests whose Reason header field may carry the code as a cause
 * @param sentBy keys of the usual senders, such as {@code redirect-server}
 * @param forking key of how a forking proxy treats it, such as {@code recurse}
 * @param q850 cause that a gateway releases the ISUP side with (RFC 3398 8.2.6.1), or null for none
 * @param causesBeside causes that stand beside it as a matter of course, though no table joins them
 */
public record ResponseFacts(
    int code,
    String phrase,
    Standing standing,
    Reference defined,
    List<Reference> changed,
    Retry retry,
    @Nullable String retryNeeds,
    List<Reference> retryBasis,
    boolean retryInferred,
    List<HeaderRule> headers,
    List<String> methods,
    List<String> exceptMethods,
    List<String> reasonIn,
    List<String> sentBy,
    String forking,
    Ends ends,
    Caching caching,
    List<Integer> related,
    @Nullable Integer q850,
    List<Integer> causesBeside,
    Owner owner,
    Advance advance,
    Page page,
    List<Variant> variants) {

  /** Standing in the IANA registry and the RFCs today. */
  public enum Standing {
    CURRENT,
    DEPRECATED,
    RESERVED
  }

  /** What a client may do about the response. */
  public enum Retry {
    LATER,
    CHANGED,
    ELSEWHERE,
    NEVER
  }

  /** What the failure ends when it answers a request inside a dialog (RFC 5057 5.1). */
  public enum Ends {
    NOTHING,
    TRANSACTION,
    USAGE,
    DIALOG
  }

  /** What a client may remember of a redirection (RFC 3261 21.3). */
  public enum Caching {
    NOTHING,
    THIS_REQUEST,
    UNTIL_EXPIRY,
    ADDRESS_BOOK
  }

  /** Whose problem it usually is, seen by the operator who receives it. */
  public enum Owner {
    US,
    CARRIER,
    FAR_END,
    CALLER,
    NOBODY,
    DEPENDS
  }

  /** Whether a call that got it may go to the next route. */
  public enum Advance {
    ALWAYS,
    NEVER,
    DEPENDS
  }

  /** Whether to wake someone. */
  public enum Page {
    NEVER,
    IF_RISING,
    NOW
  }

  /** How strongly a header field is called for (RFC 2119). */
  public enum Level {
    MUST,
    SHOULD,
    MAY,
    SHOULD_NOT
  }

  /**
   * A header field that the code's own definition calls for.
   *
   * @param when key of the condition under which the level holds, or null for always
   * @param basis where that stands if it is not the code's own definition, or null
   */
  public record HeaderRule(
      String name, Level level, @Nullable String when, @Nullable Reference basis) {}

  /**
   * The same code with another phrase that makes it another thing, so that an operator decides
   * otherwise: 603 with the phrase Network Blocked.
   *
   * @param shortName what people call it: "603+"
   */
  public record Variant(
      String phrase, String shortName, Owner owner, Retry retry, Advance advance, Page page) {

    /** How it is keyed, and asked for: "603 network blocked". */
    public String key(int code) {
      return code + " " + phrase.toLowerCase(Locale.ROOT);
    }
  }
}
