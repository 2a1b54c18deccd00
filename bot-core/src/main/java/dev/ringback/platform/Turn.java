package dev.ringback.platform;

import dev.ringback.Reply;
import dev.ringback.operate.Answered;
import dev.ringback.operate.Observer;
import java.time.Duration;

/** One question of one person, from its arrival until its answer is shown. */
public final class Turn {

  private final long begin = System.nanoTime();
  private final Admission admission;
  private final Observer observer;

  Turn(Admission admission, Observer observer) {
    this.admission = admission;
    this.observer = observer;
  }

  /** What the asker's limit makes of it. */
  public Admission admission() {
    return admission;
  }

  /** The platform has the answer. */
  public void answered(Reply reply) {
    observer.answered(new Answered(reply, true, took()));
  }

  /** The platform does not take the answer. */
  public void notShown(Reply reply) {
    observer.answered(new Answered(reply, false, took()));
  }

  /** There is no answer. */
  public void failed() {
    observer.answered(new Answered(null, false, took()));
  }

  private Duration took() {
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
