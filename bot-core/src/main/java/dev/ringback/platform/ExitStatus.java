package dev.ringback.platform;

/** What a process tells the shell when it ends. */
public final class ExitStatus {

  /** All queries were answered; or the bot stopped because it was told to. */
  public static final int DONE = 0;

  /** A query matched nothing; or something failed that no setting can mend. */
  public static final int FAILED = 1;

  /** The command line or a setting is wrong, which standard error explains. */
  public static final int WRONG_USE = 2;

  private ExitStatus() {}
}
