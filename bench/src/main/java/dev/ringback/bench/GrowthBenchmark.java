package dev.ringback.bench;

import dev.ringback.Ask;
import dev.ringback.Ringback;
import dev.ringback.card.Card;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One answer, by the catalog as it is and by one of ten times the entries. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class GrowthBenchmark {

  @Param({"1", "10"})
  public int times = 1;

  @Param public Kind kind = Kind.COMPARISON;

  private Ringback ringback;
  private Ask ask;

  @Setup
  public void prepare() {
    ringback = new Ringback(List.of(GrownCatalog.english(times)));
    ask = Ask.of(kind.text);
  }

  @Benchmark
  public Card reply() {
    return ringback.reply(ask);
  }
}
