package dev.ringback.platform;

import dev.ringback.operate.Observer;

/**
 * Where the questions of people come in, whatever the platform: within each person's limit, and in
 * the operator's sight.
 */
public final class Desk {

  /** So much nobody asks who reads the answers. */
  private static final int USUAL = 20;

  private static final int LONGEST = 10_000;

  private final PersonLimit limit;
  private final Observer observer;

  /**
   * A desk.
   *
   * @param limit how much one person may ask in a minute; 0 for any number
   */
  public Desk(int limit, Observer observer) {
    this.limit = new PersonLimit(limit, System::nanoTime);
    this.observer = observer;
  }

  /** The setting RINGBACK_LIMIT. */
  static int limit(Settings settings) {
    return settings.number("RINGBACK_LIMIT", LONGEST).orElse(USUAL);
  }

  /** Begins to take a question; pressing a button is one too. */
  public Turn turn(String person) {
    var turn = new Turn(limit.admit(person), observer);
    if (turn.admission() != Admission.ADMITTED) {
      observer.limited(turn.admission() == Admission.TOLD);
    }
    return turn;
  }

  /** Who is told of what else happens. */
  public Observer observer() {
    return observer;
  }
}
