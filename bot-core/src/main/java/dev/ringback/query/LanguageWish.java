package dev.ringback.query;

import static java.util.stream.Collectors.joining;

import dev.ringback.data.Lazy;
import dev.ringback.data.SpokenLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

  private static final String TAG_MARK = "lang";

  private final Map<String, Locale> byWords = new HashMap<>();
  private final Lazy<Pattern> tag;
  private final Lazy<Pattern> words;

  /** Knows the ways to ask for each of the languages. */
  public LanguageWish(List<SpokenLanguage> languages) {
    for (var language : languages) {
      language.asked().forEach(words -> byWords.put(words, language.locale()));
    }
    tag =
        new Lazy<>(() ->
            Pattern.compile(
                "(?<!\\S)lang(?:uage)? ?[:=] ?([a-z]{2,3}(?:[-_][a-z0-9]+)*)(?!\\S)",
                Pattern.CASE_INSENSITIVE));
    words =
        new Lazy<>(() ->
            Pattern.compile(
                byWords.keySet().stream()
                    .map(Pattern::quote)
                    .collect(joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}-])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** Takes the wish out of a text; where there are several, the last one counts. */
  public Wished in(String text) {
    var read = text.substring(0, Math.min(text.length(), QueryParser.LONGEST));
    var lower = read.toLowerCase(Locale.ROOT);
    boolean mayAsk = byWords.keySet().stream().anyMatch(lower::contains);
    if (!mayAsk && !lower.contains(TAG_MARK)) {
      return new Wished(Optional.empty(), text);
    }
    var tags = tag.get().matcher(read);
    var asked = words.get().matcher(read);
    Optional<Locale> language = Optional.empty();
    while (tags.find()) {
      language = Optional.of(Locale.forLanguageTag(tags.group(1).replace('_', '-')));
    }
    while (!byWords.isEmpty() && asked.find()) {
      language = Optional.ofNullable(byWords.get(asked.group().toLowerCase(Locale.ROOT)));
    }
    if (language.isEmpty()) {
      return new Wished(language, text);
    }
    var rest = tag.get().matcher(text).replaceAll(" ");
    return new Wished(
        language, byWords.isEmpty() ? rest : words.get().matcher(rest).replaceAll(" ").strip());
  }
}
