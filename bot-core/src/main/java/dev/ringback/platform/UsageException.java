package dev.ringback.platform;

/** A mistake on the command line. */
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong. */
  public UsageException(String message) {
    super(message);
  }
}
