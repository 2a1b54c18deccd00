package dev.ringback.card;

import dev.ringback.data.ResponseClass;

/**
 * The colour of a card: the class of the responses that it is about. Never the only sign of the
 * class, which also stands in words.
 */
public enum Accent {
  PROVISIONAL(0x3B82F6),
  SUCCESS(0x22A06B),
  REDIRECTION(0x8B5CF6),
  CLIENT_ERROR(0xE8A317),
  SERVER_ERROR(0xE5484D),
  GLOBAL_FAILURE(0x9F1239),
  NEUTRAL(0x6B7280);

  private final int rgb;

  Accent(int rgb) {
    this.rgb = rgb;
  }

  /** The colour as 0xRRGGBB. */
  public int rgb() {
    return rgb;
  }

  /** The accent of one class of responses. */
  public static Accent of(ResponseClass responseClass) {
    return valueOf(responseClass.name());
  }
}
