package dev.ringback.data.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.ResponseFacts;
import dev.ringback.data.ResponseFacts.HeaderRule;
import dev.ringback.data.ResponseFacts.Level;
import dev.ringback.data.ResponseProse;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the tables of docs/content.md to the code: keys, values, forms and lengths. */
class ContentDocTest {

  private static final Pattern NAME = Pattern.compile("`([\\w-]+)`");

  /** The rows of the table under a heading, as their cells. */
  private static List<List<String>> table(String heading) throws IOException {
    return Files.readAllLines(Path.of("../docs/content.md")).stream()
        .dropWhile(line -> !line.startsWith(heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"))
        .map(line -> List.of(line.substring(2).split(" \\| ?", -1)))
        .toList();
  }

  /** The names between backticks. */
  private static List<String> names(String cell) {
    return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
  }

  private static List<String> names(List<List<String>> table) {
    return table.stream().flatMap(row -> names(row.getFirst()).stream()).toList();
  }

  /** The cell of a column, in the row of a key. */
  private static String cell(List<List<String>> table, String key, int column) {
    return table.stream()
        .filter(row -> names(row.getFirst()).contains(key))
        .map(row -> row.get(column))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> keys(Class<?> type) {
    return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toList();
  }

  private static List<String> constants(Class<?> type) {
    return Stream.of((Enum<?>[]) type.getEnumConstants()).map(Keys::of).toList();
  }

  @Test
  void keysOfFacts() throws IOException {
    assertThat(names(table("## Facts"))).containsExactlyElementsOf(keys(ResponseFacts.class));
  }

  @Test
  void valuesOfFacts() throws IOException {
    var table = table("## Facts");

    for (var fact : ResponseFacts.class.getRecordComponents()) {
      if (fact.getType().isEnum()) {
        assertThat(names(cell(table, fact.getName(), 2)))
            .containsExactlyElementsOf(constants(fact.getType()));
      }
    }
    assertThat(names(cell(table, "headers", 2)))
        .containsAll(keys(HeaderRule.class))
        .containsAll(constants(Level.class));
  }

  @Test
  void keysOfProse() throws IOException {
    assertThat(names(table("## Prose"))).containsExactlyElementsOf(keys(ResponseProse.class));
  }

  @Test
  void formsAndLengthsOfProse() throws IOException {
    var table = table("## Prose");

    for (var key : ProseKey.values()) {
      assertThat(cell(table, key.inFile(), 2)).contains(key.form.words);
      assertThat(cell(table, key.inFile(), 3).split(" ")[0]).isEqualTo(String.valueOf(key.longest));
    }
  }
}
