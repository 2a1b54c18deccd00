package dev.ringback.slack.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.platform.SettingsException;
import dev.ringback.slack.retry.Backoff;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeeperTest {

  private static final Backoff SHORT = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2));

  private final AtomicInteger rounds = new AtomicInteger();
  private final CompletableFuture<Throwable> end = new CompletableFuture<>();

  @Test
  void goesOnAfterWhatNobodyExpected() {
    var refusal = new SettingsException("TOKEN is refused");
    keep(() -> {
      switch (rounds.incrementAndGet()) {
        case 1, 2 -> throw new IllegalStateException();
        case 4 -> throw refusal;
        default -> {}
      }
    });

    assertThat(rounds).hasValue(4);
    assertThat(end).isCompletedWithValue(refusal);
  }

  @Test
  void endsTheBotWithWhatItCannotOutlive() {
    var tooMuch = new OutOfMemoryError();
    keep(() -> {
      throw tooMuch;
    });

    assertThat(end).isCompletedWithValue(tooMuch);
  }

  @Test
  void isStoppedWhileItWaits() throws Exception {
    var longWait = new Backoff(Duration.ofHours(1), Duration.ofHours(1));
    var keeper =
        Thread.ofVirtual()
            .start(
                new Keeper(
                    () -> {
                      throw new IllegalStateException();
                    },
                    longWait,
                    end::complete));
    keeper.interrupt();

    assertThat(keeper.join(Duration.ofSeconds(5))).isTrue();
    assertThat(end).isNotDone();
  }

  private void keep(Keeper.Round round) {
    new Keeper(round, SHORT, end::complete).run();
  }
}
