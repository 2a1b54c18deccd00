package dev.ringback.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class InFlightTest {

  private static final Duration LONG = Duration.ofSeconds(5);

  private final InFlight inFlight = new InFlight();
  private final List<String> order = new CopyOnWriteArrayList<>();

  @Test
  void answersStartAfterTheAcknowledgement() throws Exception {
    inFlight.acknowledgeFirst(() -> {
      inFlight.start(() -> {
        order.add("answer");
        inFlight.start(() -> order.add("answer to that"));
      });
      Thread.sleep(50);
      order.add("acknowledgement");
    });

    assertThat(inFlight.finish(LONG)).isTrue();
    assertThat(order).containsExactly("acknowledgement", "answer", "answer to that");
  }

  @Test
  void answersStartEvenIfTheAcknowledgementIsLost() throws Exception {
    assertThatThrownBy(() ->
            inFlight.acknowledgeFirst(() -> {
              inFlight.start(() -> order.add("answer"));
              throw new IOException("lost");
            }))
        .isInstanceOf(IOException.class);

    assertThat(inFlight.finish(LONG)).isTrue();
    assertThat(order).containsExactly("answer");
  }

  @Test
  void isFinishedHoweverOftenItIsWaitedFor() throws Exception {
    var done = new CountDownLatch(1);
    inFlight.start(() -> {
      try {
        done.await();
        order.add("answer");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });

    assertThat(inFlight.finish(Duration.ZERO)).isFalse();
    assertThat(inFlight.finish(Duration.ZERO)).isFalse();
    done.countDown();
    assertThat(inFlight.finish(LONG)).isTrue();
    assertThat(order).containsExactly("answer");
  }
}
