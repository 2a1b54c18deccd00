package dev.ringback.bench.peer;

/** What Java itself takes to start and to end. */
public final class Nothing {

  private Nothing() {}

  /** Does nothing. */
  public static void main(String[] args) {}
}
