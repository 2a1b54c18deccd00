package dev.ringback.operate;

import dev.ringback.Reply;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Counts and times what is observed, for Prometheus. No label holds anything of what a person
 * wrote, and each has a handful of values, however long the bot runs.
 */
final class Meters implements Observer {

  private static final String NONE = "none";

  /** In milliseconds: the bot's own time, the platform's, and what a person would call slow. */
  private static final Duration[] BUCKETS =
      LongStream.of(1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 3000, 10_000)
          .mapToObj(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  private final Tags platform;
  private final Timer answers;
  private final Counter told;
  private final Counter ignored;
  private final Counter platformLimits;
  private final Counter reconnects;

  Meters(String platform, String version, BooleanSupplier ready) {
    this.platform = Tags.of("platform", platform);
    answers =
        Timer.builder("ringback.answer")
            .description("Time from a question's arrival until the platform has the answer")
            .tags(this.platform)
            .serviceLevelObjectives(BUCKETS)
            .register(registry);
    told = limited("told");
    ignored = limited("ignored");
    platformLimits =
        Counter.builder("ringback.platform.limits")
            .description("Requests of the bot that the platform refused as too many")
            .tags(this.platform)
            .register(registry);
    reconnects =
        Counter.builder("ringback.reconnects")
            .description("Connections to the platform after the first")
            .tags(this.platform)
            .register(registry);
    Gauge.builder("ringback.ready", () -> ready.getAsBoolean() ? 1 : 0)
        .description("Whether questions can come in")
        .tags(this.platform)
        .register(registry);
    Gauge.builder("ringback.build.info", () -> 1)
        .description("What runs")
        .tags(this.platform.and("version", version, "java", Runtime.version().toString()))
        .register(registry);
    registerMachine();
  }

  private void registerMachine() {
    double start = System.currentTimeMillis() / 1000.0;
    Gauge.builder("process.start.time", () -> start)
        .description("When the bot was started")
        .baseUnit("seconds")
        .register(registry);
    var runtime = Runtime.getRuntime();
    Gauge.builder("ringback.heap.used", () -> runtime.totalMemory() - runtime.freeMemory())
        .description("Memory that Java's objects take")
        .baseUnit("bytes")
        .register(registry);
    Gauge.builder("ringback.heap.limit", runtime::maxMemory)
        .description("Memory that Java's objects may take")
        .baseUnit("bytes")
        .register(registry);
  }

  private Counter limited(String reaction) {
    return Counter.builder("ringback.limited")
        .description("Questions beyond the limit for one person")
        .tags(platform.and("reaction", reaction))
        .register(registry);
  }

  @Override
  public void answered(Answered answered) {
    var reply = answered.reply();
    Counter.builder("ringback.queries")
        .description("Questions, by what became of them")
        .tags(platform.and(about(reply)).and("outcome", outcome(answered)))
        .register(registry)
        .increment();
    answers.record(answered.took());
  }

  private static Tags about(@Nullable Reply reply) {
    return reply == null
        ? Tags.of("kind", NONE, "language", NONE)
        : Tags.of("kind", word(reply.kind()), "language", reply.card().language().toLanguageTag());
  }

  private static String outcome(Answered answered) {
    var reply = answered.reply();
    return reply == null || !answered.isShown() ? "failed" : word(reply.card().outcome());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void limited(boolean isTold) {
    (isTold ? told : ignored).increment();
  }

  @Override
  public void limitedByPlatform() {
    platformLimits.increment();
  }

  @Override
  public void reconnected() {
    reconnects.increment();
  }

  /** All of it in Prometheus' text format. */
  String scrape() {
    return registry.scrape();
  }
}
