package dev.ringback;

import dev.ringback.answer.Answer;
import dev.ringback.answer.AnswerFinder;
import dev.ringback.answer.Completer;
import dev.ringback.card.Card;
import dev.ringback.card.CardWriter;
import dev.ringback.card.Titles;
import dev.ringback.data.Catalog;
import dev.ringback.query.QueryParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The bot without a platform: a question goes in, a card comes out. Immutable, safe to share
 * between threads, total: no text makes it throw.
 */
public final class Ringback {

  /** Everything that answers in one language. */
  private record Speaker(
      Catalog catalog, AnswerFinder finder, Completer completer, CardWriter writer, Titles titles) {

    static Speaker of(Catalog catalog, QueryParser parser) {
      var finder = new AnswerFinder(catalog, parser);
      return new Speaker(
          catalog,
          finder,
          new Completer(catalog, parser, finder),
          new CardWriter(catalog),
          new Titles(catalog));
    }
  }

  private final QueryParser parser;
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();

  /**
   * A bot that answers from the given catalogs.
   *
   * @param catalogs one for each language, at least one; the first is the one to fall back to
   */
  public Ringback(List<Catalog> catalogs) {
    parser = new QueryParser(catalogs.stream().map(Catalog::vocabulary).toList());
    for (var catalog : catalogs) {
      speakers.put(catalog.language().getLanguage(), Speaker.of(catalog, parser));
    }
  }

  /** A bot that answers in every language that the catalog is kept in. */
  public static Ringback inAllLanguages() {
    return new Ringback(Catalog.LANGUAGES.stream().map(Catalog::load).toList());
  }

  /** The languages that it speaks, the first being the one to fall back to. */
  public List<Locale> languages() {
    return speakers.values().stream().map(speaker -> speaker.catalog().language()).toList();
  }

  /** Answers a question. */
  public Card reply(Ask ask) {
    var query = parser.parse(ask.text());
    var wanted = Stream.concat(query.language().stream(), ask.languages().stream()).toList();
    var speaker = speaker(wanted);
    return speaker.writer().write(speaker.finder().find(query));
  }

  /**
   * Completes a half-typed query.
   *
   * @param typed what is typed so far, may be empty
   * @param languages as in {@link Ask#languages}
   * @param limit how many to give at most
   * @return the most likely first
   */
  public List<Suggestion> suggest(String typed, List<Locale> languages, int limit) {
    var speaker = speaker(languages);
    return speaker
        .completer()
        .complete(typed)
        .map(answer -> suggestion(answer, speaker.titles()))
        .distinct()
        .limit(limit)
        .toList();
  }

  private static Suggestion suggestion(Answer answer, Titles titles) {
    return new Suggestion(titles.offer(answer), titles.query(answer));
  }

  /** An interface text in the first of the languages that the bot speaks, else in English. */
  public String say(Wording wording, List<Locale> languages) {
    return speaker(languages).catalog().message(wording.key());
  }

  private Speaker speaker(List<Locale> wanted) {
    return wanted.stream()
        .flatMap(locale -> Optional.ofNullable(speakers.get(locale.getLanguage())).stream())
        .findFirst()
        .orElseGet(() -> speakers.values().iterator().next());
  }
}
