package dev.ringback.bench;

import dev.ringback.Ask;
import dev.ringback.Ringback;
import dev.ringback.answer.AnswerFinder;
import dev.ringback.answer.Finding;
import dev.ringback.card.Card;
import dev.ringback.card.CardWriter;
import dev.ringback.data.Catalog;
import dev.ringback.discord.render.MessageRenderer;
import dev.ringback.discord.render.Visibility;
import dev.ringback.query.Query;
import dev.ringback.query.QueryParser;
import dev.ringback.slack.block.Audience;
import dev.ringback.slack.block.BlockKitRenderer;
import dev.ringback.slack.block.SlackMessage;
import dev.ringback.slack.reply.ResponsePayload;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
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

/**
 * Each step by itself, all of them in a row, and what the finished payload takes to become JSON.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class StepsBenchmark {

  @Param({"en", "ar"})
  public String language = "en";

  @Param public Kind kind = Kind.COMPARISON;

  private Ringback ringback;
  private Ask ask;
  private QueryParser parser;
  private AnswerFinder finder;
  private CardWriter writer;
  private Query query;
  private Finding finding;
  private Card card;
  private SlackMessage slackMessage;
  private MessageCreateData discordMessage;

  /** Takes every step once, so that each has what it begins with. */
  @Setup
  public void prepare() {
    var locale = Locale.of(language);
    var catalog = Catalog.load(locale);
    ringback = Ringback.inAllLanguages();
    ask = new Ask(kind.text, List.of(locale));
    parser = QueryParser.of(catalog);
    finder = new AnswerFinder(catalog, parser);
    writer = new CardWriter(catalog);
    query = parser.parse(kind.text);
    finding = finder.find(query);
    // The same parts as on the whole path: those of another writer are equal to what the renderers
    // remember, which takes long to see, and a bot has but one.
    card = ringback.reply(ask);
    slackMessage = BlockKitRenderer.render(card, Audience.ASKER);
    discordMessage = MessageRenderer.render(card, Visibility.PRIVATE);
  }

  @Benchmark
  public Query parse() {
    return parser.parse(kind.text);
  }

  @Benchmark
  public Finding find() {
    return finder.find(query);
  }

  @Benchmark
  public Card write() {
    return writer.write(finding);
  }

  @Benchmark
  public SlackMessage renderForSlack() {
    return BlockKitRenderer.render(card, Audience.ASKER);
  }

  @Benchmark
  public MessageCreateData renderForDiscord() {
    return MessageRenderer.render(card, Visibility.PRIVATE);
  }

  @Benchmark
  public SlackMessage wholePathForSlack() {
    return BlockKitRenderer.render(ringback.reply(ask), Audience.ASKER);
  }

  @Benchmark
  public MessageCreateData wholePathForDiscord() {
    return MessageRenderer.render(ringback.reply(ask), Visibility.PRIVATE);
  }

  @Benchmark
  public String floorJsonForSlack() {
    return ResponsePayload.answer(slackMessage);
  }

  @Benchmark
  public String floorJsonForDiscord() {
    return discordMessage.toData().toString();
  }
}
