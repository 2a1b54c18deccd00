package dev.ringback.discord.render;

/** Who sees a message. */
public enum Visibility {
  /** Only the person who asked, in a place where others are: what is shared can be chosen. */
  PRIVATE,
  /** Everyone in the place, be it only the person who asked in a direct message. */
  PUBLIC
}
