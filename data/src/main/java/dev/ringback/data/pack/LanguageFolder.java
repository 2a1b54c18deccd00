package dev.ringback.data.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * The files of one language, {@code lang/TAG}. A translation lies over the English texts, which
 * show wherever it has none of its own.
 *
 * @param coverage gets told what is translated
 */
record LanguageFolder(String tag, DataFolder folder, Coverage coverage) {

  /** The language that all others are translated from. */
  static final String ORIGINAL = "en";

  static final String GROUPS = "groups.yaml";
  static final String LANGUAGE = "language.yaml";
  static final String MESSAGES = "messages.yaml";
  static final String MISMATCHES = "mismatches.yaml";
  static final String VOCABULARY = "vocabulary.yaml";

  /** What only translators read. */
  private static final String GLOSSARY = "glossary.md";

  /** Whether its texts are made from those of another language. */
  boolean isTranslation() {
    return !tag.equals(ORIGINAL);
  }

  /** A file of texts that people read. */
  Optional<YamlFile> texts(String name) throws IOException {
    var original = folder.file(path(ORIGINAL, name));
    if (!isTranslation()) {
      return original;
    }
    var own = own(name);
    original.ifPresent(english -> coverage.count(name, english, own));
    if (name.equals(MESSAGES) && original.isPresent() && own.isPresent()) {
      new Agreement(own.get(), original.get(), folder.problems()).check();
    }
    return laid(own, original, Overlay::ofTexts);
  }

  /** The file of words that steer a query. */
  Optional<YamlFile> words() throws IOException {
    var original = folder.file(path(ORIGINAL, VOCABULARY));
    return isTranslation() ? laid(own(VOCABULARY), original, Overlay::ofWords) : original;
  }

  /** The file about the language itself. */
  Optional<YamlFile> language() throws IOException {
    return folder.file(path(tag, LANGUAGE));
  }

  private static Optional<YamlFile> laid(
      Optional<YamlFile> own, Optional<YamlFile> original, BinaryOperator<YamlFile> overlay) {
    return own.isEmpty()
        ? original
        : original.map(english -> overlay.apply(own.orElseThrow(), english));
  }

  private Optional<YamlFile> own(String name) throws IOException {
    return folder.has(path(tag, name)) ? folder.file(path(tag, name)) : Optional.empty();
  }

  /** Notes each file that belongs to nothing, such as one with a misspelled name. */
  void expectNoOtherFiles(Set<Integer> codes) throws IOException {
    var expected = new HashSet<>(texts(codes));
    expected.addAll(List.of(LANGUAGE, VOCABULARY));
    if (isTranslation()) {
      expected.addAll(List.of(GLOSSARY, Sources.FILE));
    }
    folder.expectOnly("lang/" + tag, expected::contains);
  }

  private static List<String> texts(Set<Integer> codes) {
    var names = new ArrayList<>(List.of(GROUPS, MESSAGES, MISMATCHES));
    names.addAll(Tables.fileNames());
    codes.forEach(code -> names.add(DataFolder.fileOf(code)));
    return names;
  }

  private static String path(String tag, String name) {
    return "lang/" + tag + "/" + name;
  }
}
