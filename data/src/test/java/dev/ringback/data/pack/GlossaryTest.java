package dev.ringback.data.pack;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Catalog;
import dev.ringback.data.SpokenLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds each translation to its glossary: no English words but those that stay, and one rendering
 * of each term.
 */
class GlossaryTest {

  private static final Pattern CODE = Pattern.compile("`[^`]*`");

  /** Single letters name timers and the like. */
  private static final Pattern LATIN =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{IsLatin}[\\p{IsLatin}\\p{N}]+");

  /** Files whose texts nobody reads: words that are typed. */
  private static final Set<String> TYPED = Set.of("vocabulary.yaml", "language.yaml");

  /** A row of a glossary: what a term is called, and what it is not to be called. */
  private record Row(String rendering, List<String> wrong) {}

  static List<SpokenLanguage> translations() {
    return Catalog.languages().stream()
        .filter(language -> !language.locale().equals(Locale.ENGLISH))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("translations")
  void hasTermsEnough(SpokenLanguage language) throws IOException {
    assertThat(rows(language)).hasSizeGreaterThanOrEqualTo(60);
  }

  @ParameterizedTest
  @MethodSource("translations")
  void keepsNoEnglishWordsButThoseOnTheList(SpokenLanguage language) throws IOException {
    var kept = new HashSet<>(namesOfThings());
    kept.addAll(words(section(language, "Words that stay Latin")));
    kept.addAll(words(section(language, "Words spelled as in English")));
    var english = englishWords();
    var found = new ArrayList<String>();
    for (var text : prose(language.locale())) {
      for (var word : words(text.value())) {
        boolean isEnglish = !isLatin(language) || english.contains(word.toLowerCase(Locale.ROOT));
        if (isEnglish && !kept.contains(word)) {
          found.add(text.place() + word);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("translations")
  void callsEachTermByItsOneName(SpokenLanguage language) throws IOException {
    var rows = rows(language);
    var renderings = rows.stream().map(Row::rendering).collect(joining(" | "));
    var wrong =
        rows.stream()
            .flatMap(row -> row.wrong().stream())
            .filter(word -> !renderings.contains(word))
            .map(word ->
                Pattern.compile(
                    "(?<![\\p{L}\\p{M}])WORD(?![\\p{L}\\p{M}])"
                        .replace("WORD", Pattern.quote(word))))
            .toList();
    assertThat(wrong).isNotEmpty();
    var found = new ArrayList<String>();
    for (var text : prose(language.locale())) {
      for (var word : wrong) {
        var match = word.matcher(text.value());
        if (match.find()) {
          found.add(text.place() + match.group());
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static boolean isLatin(SpokenLanguage language) {
    return LATIN.matcher(language.name()).lookingAt();
  }

  /** The words of what stays as it is on the wire, in a registry, or in a product. */
  private static Set<String> namesOfThings() {
    var catalog = Catalog.load(Locale.ENGLISH);
    var names = catalog.entries().flatMap(entry -> Stream.of(entry.label(), entry.name()));
    var mapped =
        catalog.mappings().stream()
            .flatMap(
                it -> Stream.concat(Stream.of(it.source()), it.causeNames().keySet().stream()));
    return Stream.concat(names, mapped).flatMap(name -> words(name).stream()).collect(toSet());
  }

  private static Set<String> englishWords() throws IOException {
    return prose(Locale.ENGLISH).stream()
        .flatMap(text -> words(text.value()).stream())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(toSet());
  }

  private static List<String> words(String text) {
    return LATIN.matcher(text).results().map(word -> word.group()).toList();
  }

  /** All texts that people read, without code. */
  private static List<Text> prose(Locale language) throws IOException {
    var folder = new DataFolder(Path.of("").toAbsolutePath(), new Problems());
    var path = "lang/" + language.toLanguageTag();
    var texts = new ArrayList<Text>();
    for (var name : folder.names(path)) {
      if (name.endsWith(".yaml") && !TYPED.contains(name)) {
        folder.file(path + "/" + name).orElseThrow().texts("").stream()
            .filter(text -> !text.place().key().matches("(.*\\.)?names"))
            .map(text -> new Text(text.place(), CODE.matcher(text.value()).replaceAll(" ")))
            .forEach(texts::add);
      }
    }
    return texts;
  }

  private static List<Row> rows(SpokenLanguage language) throws IOException {
    return lines(language)
        .dropWhile(line -> !line.startsWith("| English |"))
        .skip(2)
        .filter(line -> line.startsWith("| "))
        .map(line -> line.split("\\|"))
        .map(cells ->
            new Row(
                cells[2].strip(),
                Stream.of(cells[3].split("[,;،؛]"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList()))
        .toList();
  }

  /** The text under a heading; empty if there is none. */
  private static String section(SpokenLanguage language, String heading) throws IOException {
    return lines(language)
        .dropWhile(line -> !line.equals("## " + heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .collect(joining(" "));
  }

  private static Stream<String> lines(SpokenLanguage language) throws IOException {
    var glossary = Path.of("lang", language.locale().toLanguageTag(), "glossary.md");
    return Files.readAllLines(glossary).stream();
  }
}
