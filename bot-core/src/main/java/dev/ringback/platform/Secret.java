package dev.ringback.platform;

/** A token or signing secret, which shows itself to nobody who merely prints it. */
public record Secret(String value) {

  @Override
  public String toString() {
    return "***";
  }
}
