package dev.ringback.platform;

import dev.ringback.Ringback;
import dev.ringback.data.Catalog;
import dev.ringback.data.SpokenLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The languages that the bot speaks, by the tags that people write for them. */
final class Languages {

  private static final String SETTING = "RINGBACK_LANG";

  private static final List<Locale> SPOKEN =
      Catalog.languages().stream().map(SpokenLanguage::locale).toList();

  /** All tags. */
  static final String KNOWN =
      SPOKEN.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));

  /** What to say of a text that is no tag. */
  static final String DEMAND = "must be a language tag, such as " + KNOWN;

  private Languages() {}

  /**
   * Reads a tag, also in the form of POSIX. A language that the bot does not speak is no mistake.
   */
  static Optional<Locale> parse(String tag) {
    return Optional.of(Locale.forLanguageTag(tag.replace('_', '-')))
        .filter(locale -> !locale.getLanguage().isEmpty());
  }

  /** The language to answer in where that one is wanted: "es-419" is Spanish. */
  static Locale spoken(Locale wanted) {
    return find(wanted).orElse(SPOKEN.getFirst());
  }

  /** What to say once where the bot does not speak what is wanted. */
  static Optional<String> lack(Locale wanted) {
    return find(wanted).isPresent()
        ? Optional.empty()
        : Optional.of(
            "no texts in %s yet, so answers are in %s"
                .formatted(wanted.toLanguageTag(), SPOKEN.getFirst().toLanguageTag()));
  }

  private static Optional<Locale> find(Locale wanted) {
    return SPOKEN.stream()
        .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
        .findFirst();
  }

  /**
   * The setting RINGBACK_LANG: the language to answer in, unless the question itself asks for
   * another. A platform goes by the languages of people and places only where it is absent.
   */
  static Optional<Locale> setting(Settings settings) {
    var tag = settings.text(SETTING);
    var language = tag.flatMap(Languages::parse);
    if (tag.isPresent() && language.isEmpty()) {
      settings.problem(SETTING + " " + DEMAND);
    }
    return language;
  }

  /** The same of the setting. */
  static Optional<String> lack(Settings settings) {
    return setting(settings).flatMap(Languages::lack).map(lack -> SETTING + ": " + lack);
  }

  /** A core for the place that the setting speaks of. */
  static Ringback ringback(Settings settings) {
    var ringback = Ringback.inAllLanguages();
    return setting(settings).map(Languages::spoken).map(ringback::forPlace).orElse(ringback);
  }
}
