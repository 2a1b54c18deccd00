package dev.ringback.discord;

import dev.ringback.Ask;
import dev.ringback.Ringback;
import dev.ringback.Suggestion;
import dev.ringback.Wording;
import dev.ringback.card.Card;
import dev.ringback.discord.render.SampleCards;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;

/** Answers with sample cards and keeps what it was asked. */
final class SampleRingback implements Ringback {

  /** What makes it fail, which the core never does. */
  static final String BROKEN = "broken";

  /** What takes it a while. */
  static final String SLOW = "slow";

  final BlockingQueue<Ask> asked = new LinkedBlockingQueue<>();

  @Override
  public Card reply(Ask ask) {
    asked.add(ask);
    return switch (ask.text()) {
      case "302 vs 410", SLOW -> SampleCards.comparison();
      case "302" -> SampleCards.single();
      case "list" -> SampleCards.list();
      case BROKEN -> throw new IllegalStateException(ask.text());
      default -> SampleCards.noMatch();
    };
  }

  @Override
  public List<Suggestion> suggest(String typed, List<Locale> languages, int limit) {
    return IntStream.range(0, limit)
        .mapToObj(i -> new Suggestion(typed + i + " Phrase", typed + i))
        .toList();
  }

  @Override
  public String say(Wording wording, List<Locale> languages) {
    var language = languages.isEmpty() ? "en" : languages.getFirst().getLanguage();
    return language.equals("ru") || language.equals("es")
        ? wording.name() + " " + language
        : wording.name();
  }
}
