package dev.ringback.platform;

import dev.ringback.Ringback;
import dev.ringback.data.Catalog;
import dev.ringback.data.SpokenLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The languages that the bot speaks, by the tags that people write for them. */
public final class Languages {

  private static final List<Locale> SPOKEN =
      Catalog.languages().stream().map(SpokenLanguage::locale).toList();

  /** All tags. */
  static final String KNOWN =
      SPOKEN.stream().map(Locale::toLanguageTag).collect(Collectors.joining(", "));

  /** The language that stands in for those that the bot does not speak. */
  static final String FALLBACK = SPOKEN.getFirst().toLanguageTag();

  private static final String DEMAND = "must be a language that the bot speaks: " + KNOWN;

  private Languages() {}

  /** The language of a tag, also of a regional one: "es-419" is Spanish. */
  private static Optional<Locale> find(String tag) {
    var wanted = Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
    return SPOKEN.stream().filter(language -> language.getLanguage().equals(wanted)).findFirst();
  }

  /** Reads the value of an option. A language that the bot does not speak yet is no mistake. */
  static Optional<Locale> parse(String tag) {
    return Optional.of(Locale.forLanguageTag(tag.replace('_', '-')))
        .filter(locale -> !locale.getLanguage().isEmpty());
  }

  /** Whether the bot speaks it. */
  static boolean isSpoken(Locale language) {
    return find(language.toLanguageTag()).isPresent();
  }

  /**
   * The setting RINGBACK_LANG: the language to answer in, unless the question itself asks for
   * another. A platform goes by the languages of people and places only where it is absent.
   */
  public static Optional<Locale> setting(Settings settings) {
    var tag = settings.text("RINGBACK_LANG");
    var language = tag.flatMap(Languages::find);
    if (tag.isPresent() && language.isEmpty()) {
      settings.problem("RINGBACK_LANG " + DEMAND);
    }
    return language;
  }

  /** A core for the place that the setting speaks of. */
  static Ringback ringback(Settings settings) {
    var ringback = Ringback.inAllLanguages();
    return setting(settings).map(ringback::forPlace).orElse(ringback);
  }
}
