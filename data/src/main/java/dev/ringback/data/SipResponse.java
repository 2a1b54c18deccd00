package dev.ringback.data;

/**
 * One SIP response of the IANA registry, in the language of its catalog.
 *
 * @param facts what the standards say
 * @param prose what is told of it
 */
public record SipResponse(ResponseFacts facts, ResponseProse prose) {

  /** The status code, 100 to 699. */
  public int code() {
    return facts.code();
  }

  /** The reason phrase as it is on the wire. */
  public String phrase() {
    return facts.phrase();
  }

  /** Code and phrase, the way a status line shows them: "302 Moved Temporarily". */
  public String label() {
    return code() + " " + phrase();
  }

  /** The class of the code. */
  public ResponseClass responseClass() {
    return ResponseClass.of(code());
  }
}
