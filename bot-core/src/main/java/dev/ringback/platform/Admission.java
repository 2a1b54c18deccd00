package dev.ringback.platform;

/** Whether a question is answered, as far as its asker's limit goes. */
public enum Admission {
  /** It is. */
  ADMITTED,
  /** It is the first beyond the limit: its asker is told so. */
  TOLD,
  /** Its asker has been told: it is acknowledged, and nothing is shown. */
  IGNORED
}
