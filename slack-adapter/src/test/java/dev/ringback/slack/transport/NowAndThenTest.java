package dev.ringback.slack.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NowAndThenTest {

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 7);
  private final NowAndThen line = new NowAndThen(nanos::get);
  private final List<Integer> untold = new ArrayList<>();

  @Test
  void tellsAtMostOnceAMinuteHowOftenItKeptSilent() {
    for (var seconds = 0; seconds < 120; seconds++) {
      line.tell(untold::add);
      nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    }
    line.tell(untold::add);
    assertThat(untold).containsExactly(0, 59, 59);
  }
}
