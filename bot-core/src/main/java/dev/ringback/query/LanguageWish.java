package dev.ringback.query;

import dev.ringback.data.SpokenLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a query itself says of the language to answer in: {@code lang:ru}, or words such as "in
 * Russian" in any language.
 */
public final class LanguageWish {

  /**
   * A query without its wish.
   *
   * @param language the language wished for, which the bot may not speak
   * @param text what is left of the query
   */
  public record Wished(Optional<Locale> language, String text) {}

  private static final Pattern TAG =
      Pattern.compile(
          "(?<!\\S)lang(?:uage)? ?[:=] ?([a-z]{2,3}(?:[-_][a-z0-9]+)*)(?!\\S)",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Locale> byWords = new HashMap<>();
  private final Pattern words;

  /** Knows the ways to ask for each of the languages. */
  public LanguageWish(List<SpokenLanguage> languages) {
    for (var language : languages) {
      language.asked().forEach(words -> byWords.put(words, language.locale()));
    }
    words =
        Pattern.compile(
            byWords.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}-])")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Takes the wish out of a text; where there are several, the last one counts. */
  public Wished in(String text) {
    var read = text.substring(0, Math.min(text.length(), QueryParser.LONGEST));
    var tag = TAG.matcher(read);
    var asked = words.matcher(read);
    Optional<Locale> language = Optional.empty();
    while (tag.find()) {
      language = Optional.of(Locale.forLanguageTag(tag.group(1).replace('_', '-')));
    }
    while (!byWords.isEmpty() && asked.find()) {
      language = Optional.ofNullable(byWords.get(asked.group().toLowerCase(Locale.ROOT)));
    }
    if (language.isEmpty()) {
      return new Wished(language, text);
    }
    var rest = TAG.matcher(text).replaceAll(" ");
    return new Wished(
        language, byWords.isEmpty() ? rest : words.matcher(rest).replaceAll(" ").strip());
  }
}
