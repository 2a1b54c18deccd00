package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswerThreadsTest {

  /** More than there are threads. */
  private static final int MANY = 20;

  private final ExecutorService others = Executors.newVirtualThreadPerTaskExecutor();
  private final AnswerThreads threads = new AnswerThreads(others);
  private final CountDownLatch slow = new CountDownLatch(1);

  @AfterEach
  void end() throws Exception {
    slow.countDown();
    threads.close();
    threads.awaitEnd(Duration.ofSeconds(10));
    others.close();
  }

  @Test
  void slowAnswersHoldUpNoOthers() throws Exception {
    var begun = new CountDownLatch(MANY);
    IntStream.range(0, MANY).forEach(_ -> threads.execute(() -> waitFrom(begun)));

    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatWaitsAtTheEndIsRun() throws Exception {
    var begun = new CountDownLatch(MANY);
    IntStream.range(0, MANY).forEach(_ -> threads.execute(() -> waitFrom(begun)));
    threads.close();
    others.shutdown();

    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void nothingNewIsTakenAfterTheEnd() {
    threads.close();

    assertThat(threads.isClosed()).isTrue();
    assertThatThrownBy(() -> threads.execute(() -> {}))
        .isInstanceOf(RejectedExecutionException.class);
  }

  private void waitFrom(CountDownLatch begun) {
    begun.countDown();
    try {
      slow.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
