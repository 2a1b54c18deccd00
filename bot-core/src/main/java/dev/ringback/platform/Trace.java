package dev.ringback.platform;

/**
 * Where a failure came from, for the log. Leaves out the failure's own message, which may quote
 * what a person wrote or a token.
 */
public final class Trace extends Exception {

  private static final long serialVersionUID = 1L;

  private Trace(Throwable failure) {
    super(failure.getClass().getName());
    setStackTrace(failure.getStackTrace());
    if (failure.getCause() != null) {
      initCause(new Trace(failure.getCause()));
    }
  }

  /** The trace of a failure and of its causes. */
  public static Trace of(Throwable failure) {
    return new Trace(failure);
  }
}
