package dev.ringback.answer;

import dev.ringback.data.Entry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import java.util.List;

/** What there is to say to a query. */
public sealed interface Answer {

  /**
   * One entry; in the long form if details are wanted.
   *
   * @param others what else the same number means elsewhere
   */
  record Single(Entry entry, boolean details, List<Entry> others) implements Answer {}

  /** Two to five different entries, in the order asked. */
  record Comparison(List<Entry> entries) implements Answer {}

  /**
   * A number that no registry holds but several products use.
   *
   * @param entries one for each product, at least two
   */
  record Meanings(String digits, List<Entry> entries) implements Answer {}

  /** The causes that documents and products turn a response into. */
  record Causes(SipResponse response) implements Answer {}

  /**
   * A response together with the cause in its Reason header field.
   *
   * @param fit whether the one is turned into the other
   */
  record Pairing(SipResponse response, RegistryEntry cause, Fit fit) implements Answer {}

  /** Who turns a response into a cause or back, or whether they meet without that. */
  enum Fit {
    BY_RFC,
    BY_PRODUCT,
    IN_PRACTICE,
    NEVER
  }

  /** Codes that are best read together, by the key of their group. */
  record Grouped(String key) implements Answer {}

  /** One or more whole classes, in the order asked. */
  record Classes(List<ResponseClass> classes) implements Answer {}

  /**
   * A number from 100 to 699 that is not registered.
   *
   * @param meaning what a client must treat it as (RFC 3261 8.1.3.2)
   * @param nearest registered codes with a similar number
   */
  record Unregistered(int code, SipResponse meaning, List<SipResponse> nearest) implements Answer {}

  /** Entries that go by the words or talk about them, best first, at least one. */
  record Results(String words, List<Entry> entries) implements Answer {}

  /** All registered responses. */
  record Everything() implements Answer {}

  /** How to ask. */
  record Help() implements Answer {}

  /** Nothing is called that; the names that come nearest. */
  record NoMatch(String text, List<Entry> nearest) implements Answer {}

  /** A number that means nothing anywhere; the codes that come nearest. */
  record OutOfRange(String digits, List<SipResponse> nearest) implements Answer {}
}
