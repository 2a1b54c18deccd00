package dev.ringback.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One SIP response of the IANA registry, in the language of its catalog.
 *
 * @param facts what the standards say
 * @param prose what is told of it
 */
public record SipResponse(ResponseFacts facts, ResponseProse prose) implements Entry {

  /** The status code, 100 to 699. */
  public int code() {
    return facts.code();
  }

  /** The reason phrase as it is on the wire. */
  public String phrase() {
    return facts.phrase();
  }

  @Override
  public Registry registry() {
    return Registry.RESPONSE;
  }

  @Override
  public String name() {
    return phrase();
  }

  /** Code and phrase, the way a status line shows them: "302 Moved Temporarily". */
  @Override
  public String label() {
    return code() + " " + phrase();
  }

  @Override
  public String shortLabel() {
    return digits();
  }

  @Override
  public String query() {
    return digits();
  }

  @Override
  public String digits() {
    return String.valueOf(code());
  }

  @Override
  public List<String> names() {
    return prose.names();
  }

  @Override
  public String summary() {
    return prose.summary();
  }

  @Override
  public List<Reference> defined() {
    return List.of(facts.defined());
  }

  /** The class of the code. */
  public ResponseClass responseClass() {
    return ResponseClass.of(code());
  }

  /** By the code alone, as entries are looked up far more often than their many texts differ. */
  @Override
  public int hashCode() {
    return code();
  }

  /** The code tells almost all apart without a look at their texts. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof SipResponse it
            && code() == it.code()
            && facts.equals(it.facts)
            && prose.equals(it.prose));
  }
}
