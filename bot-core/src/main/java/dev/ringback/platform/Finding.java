package dev.ringback.platform;

/**
 * One thing that the doctor looked at.
 *
 * @param what what is so, in a sentence without a full stop and without any token
 * @param advice what to do about it; empty if nothing
 */
public record Finding(Weight weight, String what, String advice) {

  /** How bad it is. */
  public enum Weight {
    /** As it should be. */
    OK,
    /** The bot works, but whoever runs it may want to know. */
    NOTE,
    /** The bot does not work, or not as it should. */
    WRONG
  }

  /** Something is as it should be. */
  public static Finding ok(String what) {
    return new Finding(Weight.OK, what, "");
  }

  /** Something is worth knowing. */
  public static Finding note(String what, String advice) {
    return new Finding(Weight.NOTE, what, advice);
  }

  /** Something is wrong. */
  public static Finding wrong(String what, String advice) {
    return new Finding(Weight.WRONG, what, advice);
  }
}
