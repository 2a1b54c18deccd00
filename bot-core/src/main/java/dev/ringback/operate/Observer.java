package dev.ringback.operate;

/** Told of what happens, for whoever operates the bot. Called from any thread; never slow. */
public interface Observer {

  /** Where nobody wants to know. */
  Observer NONE =
      new Observer() {
        @Override
        public void answered(Answered answered) {}

        @Override
        public void limited(boolean isTold) {}

        @Override
        public void limitedByPlatform() {}

        @Override
        public void reconnected() {}
      };

  /** A question was answered, or could not be. */
  void answered(Answered answered);

  /**
   * Somebody asked more than the limit for one person allows.
   *
   * @param isTold whether they were told so, as they are once; else the bot kept silent
   */
  void limited(boolean isTold);

  /** The platform refused a request because the bot has sent too many. */
  void limitedByPlatform();

  /** A connection to the platform is there again, or was replaced by the next one. */
  void reconnected();
}
