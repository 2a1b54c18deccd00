package dev.ringback;

import dev.ringback.answer.Answer;
import dev.ringback.answer.AnswerFinder;
import dev.ringback.answer.Completer;
import dev.ringback.answer.Finding;
import dev.ringback.answer.Kind;
import dev.ringback.card.Card;
import dev.ringback.card.CardWriter;
import dev.ringback.card.Titles;
import dev.ringback.data.Catalog;
import dev.ringback.data.SpokenLanguage;
import dev.ringback.query.LanguageWish;
import dev.ringback.query.QueryParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The bot without a platform: a question goes in, a card comes out. Safe to share between threads,
 * total: no text makes it throw. A language is loaded when the first question needs it.
 */
public final class Ringback {

  /** As the platforms show it. */
  private static final int LONGEST_LABEL = 100;

  /** Everything that answers in one language. */
  private record Speaker(
      Catalog catalog,
      QueryParser parser,
      AnswerFinder finder,
      Completer completer,
      CardWriter writer,
      Titles titles) {

    static Speaker of(Catalog catalog) {
      var parser = QueryParser.of(catalog);
      var finder = new AnswerFinder(catalog, parser);
      return new Speaker(
          catalog,
          parser,
          finder,
          new Completer(catalog, parser, finder),
          new CardWriter(catalog),
          new Titles(catalog));
    }

    boolean speaksLike(Speaker other) {
      return catalog.language().equals(other.catalog.language());
    }

    void prepare() {
      catalog.readAll();
      finder.prepare();
    }

    Finding find(String text) {
      return finder.find(parser.parse(text));
    }
  }

  /** What was found, by whom. */
  private record Found(Speaker speaker, Finding finding) {

    boolean isMatch() {
      return !(finding.answer() instanceof Answer.NoMatch);
    }
  }

  /** No name is longer; a longer text that says nothing is a text about something else. */
  private static final int LONGEST_NAME = 80;

  private final List<SpokenLanguage> spoken;
  private final List<Locale> languages;
  private final LanguageWish wish;
  private final List<Locale> ofThePlace;
  private final Function<Locale, Catalog> catalogs;
  private volatile Map<Locale, Speaker> speakers = Map.of();

  private Ringback(
      List<SpokenLanguage> spoken, Function<Locale, Catalog> catalogs, List<Locale> ofThePlace) {
    this.spoken = spoken;
    this.languages = spoken.stream().map(SpokenLanguage::locale).toList();
    this.wish = new LanguageWish(spoken);
    this.catalogs = catalogs;
    this.ofThePlace = ofThePlace;
  }

  /**
   * A bot that answers from the given catalogs.
   *
   * @param catalogs one for each language, at least one; the first is the one to fall back to
   */
  public Ringback(List<Catalog> catalogs) {
    this(
        catalogs.stream().map(Catalog::spoken).toList(),
        language ->
            catalogs.stream()
                .filter(catalog -> catalog.language().equals(language))
                .findFirst()
                .orElseThrow(),
        List.of());
  }

  /** A bot that answers in every language that the catalog is kept in. */
  public static Ringback inAllLanguages() {
    return new Ringback(Catalog.languages(), Catalog::load, List.of());
  }

  /**
   * The same bot for a place with a language of its own, which counts more than that of a person's
   * client and less than what a query asks for.
   */
  public Ringback forPlace(Locale language) {
    return new Ringback(spoken, catalogs, List.of(language));
  }

  /**
   * Makes ready what a question needs in the language of the place, else in the one to fall back
   * to. The others wait until somebody asks in them, as each takes some megabytes.
   */
  public void prepare() {
    speaker(ofThePlace).prepare();
  }

  /** Whether an answer may depend on the languages of an {@link Ask}. */
  public boolean heedsLanguages() {
    return languages.size() > 1 && ofThePlace.isEmpty();
  }

  /** The languages that the bot speaks, the one to fall back to first. */
  public List<Locale> languages() {
    return languages;
  }

  /**
   * Answers a question, in the best language for it: the one that the question asks for, that of
   * the place, one of the asker's, English. A question that says nothing there is tried in all
   * other languages, as people write in their own language whatever that of their client is.
   */
  public Card reply(Ask ask) {
    return answer(ask).card();
  }

  /** The same, with what kind of question it was. */
  public Reply answer(Ask ask) {
    var wished = wish.in(ask.text());
    var speaker = speaker(wanted(wished.language(), ask.languages()));
    var found = new Found(speaker, speaker.find(wished.text()));
    boolean mayBeForeign = wished.language().isEmpty() && wished.text().length() <= LONGEST_NAME;
    if (!found.isMatch() && mayBeForeign) {
      found = elsewhere(wished.text(), speaker).orElse(found);
    }
    var card = found.speaker().writer().write(found.finding());
    boolean isAsWanted = wished.language().isEmpty() && found.speaker().speaksLike(speaker);
    return new Reply(isAsWanted ? card : card.keepingLanguage(), Kind.of(found.finding().answer()));
  }

  private Optional<Found> elsewhere(String text, Speaker asked) {
    return languages.stream()
        .map(this::load)
        .filter(other -> !other.speaksLike(asked))
        .map(other -> new Found(other, other.find(text)))
        .filter(Found::isMatch)
        .findFirst();
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
    var wished = wish.in(typed);
    var speaker = speaker(wanted(wished.language(), languages));
    return speaker
        .completer()
        .complete(wished.text())
        .map(answer -> suggestion(answer, speaker))
        .map(it -> wished.language().isEmpty() ? it : it.in(speaker.catalog().language()))
        .distinct()
        .limit(limit)
        .toList();
  }

  /** The label names the thing if it may be sent as it stands, which some clients do. */
  private static Suggestion suggestion(Answer answer, Speaker speaker) {
    var query = speaker.titles().query(answer);
    var label = speaker.titles().offer(answer);
    boolean asksTheSame =
        label.length() <= LONGEST_LABEL && speaker.find(label).equals(speaker.find(query));
    return new Suggestion(asksTheSame ? label : query, query);
  }

  /** An interface text in the language of the place, else the first language that is spoken. */
  public String say(Wording wording, List<Locale> languages) {
    return speaker(wanted(Optional.empty(), languages)).catalog().message(wording.key());
  }

  private List<Locale> wanted(Optional<Locale> wished, List<Locale> languages) {
    var wanted = new ArrayList<Locale>();
    wished.ifPresent(wanted::add);
    wanted.addAll(ofThePlace);
    wanted.addAll(languages);
    return wanted;
  }

  /** The first language that is spoken, in whatever region it is wanted. */
  private Speaker speaker(List<Locale> wanted) {
    for (var locale : wanted) {
      for (var language : languages) {
        if (language.getLanguage().equals(locale.getLanguage())) {
          return load(language);
        }
      }
    }
    return load(languages.getFirst());
  }

  private Speaker load(Locale language) {
    var loaded = speakers.get(language);
    return loaded == null ? loadOnce(language) : loaded;
  }

  private synchronized Speaker loadOnce(Locale language) {
    var all = new HashMap<>(speakers);
    var loaded = all.computeIfAbsent(language, it -> Speaker.of(catalogs.apply(it)));
    speakers = Map.copyOf(all);
    return loaded;
  }
}
