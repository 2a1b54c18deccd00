package dev.ringback.data.pack;

import java.util.Locale;

/** The form that the constants of an enum have in files: {@code IF_RISING} is "if-rising". */
final class Keys {

  private Keys() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
