package dev.ringback.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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
}
