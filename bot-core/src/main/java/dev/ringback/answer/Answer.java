package dev.ringback.answer;

import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import java.util.List;

/** What there is to say to a query. */
public sealed interface Answer {

  /** One response; in the long form if details are wanted. */
  record Single(SipResponse response, boolean details) implements Answer {}

  /** Two to five different responses, in the order asked. */
  record Comparison(List<SipResponse> responses) implements Answer {}

  /** One or more whole classes, in the order asked. */
  record Classes(List<ResponseClass> classes) implements Answer {}

  /**
   * A number from 100 to 699 that is not registered.
   *
   * @param meaning what a client must treat it as (RFC 3261 8.1.3.2)
   * @param nearest registered codes with a similar number
   */
  record Unregistered(int code, SipResponse meaning, List<SipResponse> nearest) implements Answer {}

  /** Responses that go by the words or talk about them, best first, at least one. */
  record Results(String words, List<SipResponse> responses) implements Answer {}

  /** All registered responses. */
  record Everything() implements Answer {}

  /** How to ask. */
  record Help() implements Answer {}

  /** Nothing is called that; the names that come nearest. */
  record NoMatch(String text, List<SipResponse> nearest) implements Answer {}

  /** A number outside 100 to 699; the codes that come nearest. */
  record OutOfRange(String digits, List<SipResponse> nearest) implements Answer {}
}
