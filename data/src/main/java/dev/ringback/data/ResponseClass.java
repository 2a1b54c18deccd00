package dev.ringback.data;

/** The six classes of SIP response, by the first digit of the status code (RFC 3261 7.2). */
public enum ResponseClass {
  PROVISIONAL,
  SUCCESS,
  REDIRECTION,
  CLIENT_ERROR,
  SERVER_ERROR,
  GLOBAL_FAILURE;

  /**
   * The class of a status code, registered or not.
   *
   * @throws IllegalArgumentException if the code is not from 100 to 699
   */
  public static ResponseClass of(int code) {
    if (code < 100 || code > 699) {
      throw new IllegalArgumentException("not a SIP status code: " + code);
    }
    return values()[code / 100 - 1];
  }

  /** The first digit, 1 to 6. */
  public int digit() {
    return ordinal() + 1;
  }

  /** The way engineers write it: "4xx". */
  public String pattern() {
    return digit() + "xx";
  }

  /** Whether a response of this class ends its transaction (RFC 3261 7.2). */
  public boolean isFinal() {
    return this != PROVISIONAL;
  }

  /** Whether a response of this class says that the request failed or has to be sent elsewhere. */
  public boolean isFailure() {
    return compareTo(REDIRECTION) >= 0;
  }

  /**
   * The code whose meaning a client gives to a code of this class that it does not know (RFC 3261
   * 8.1.3.2): x00, and 183 for a provisional response.
   */
  public int unknownCodeMeans() {
    return this == PROVISIONAL ? 183 : digit() * 100;
  }
}
