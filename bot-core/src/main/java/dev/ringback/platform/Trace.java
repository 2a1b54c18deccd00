package dev.ringback.platform;

import java.util.function.Function;

/**
 * Where a failure came from, for the log. Leaves out the failure's own message, which may quote
 * what a person wrote or a token.
 */
public final class Trace extends Exception {

  private static final long serialVersionUID = 1L;

  private Trace(Throwable failure, Function<Throwable, String> describe) {
    super(
        describe.apply(failure),
        failure.getCause() == null ? null : new Trace(failure.getCause(), describe));
    setStackTrace(failure.getStackTrace());
  }

  /** The trace of a failure and of its causes. */
  public static Trace of(Throwable failure) {
    return of(failure, _ -> "");
  }

  /**
   * The same, with what else can be said without a person's words.
   *
   * @param detail such as an error number of the platform; may be empty
   */
  public static Trace of(Throwable failure, Function<Throwable, String> detail) {
    return new Trace(
        failure, cause -> (cause.getClass().getName() + " " + detail.apply(cause)).strip());
  }
}
