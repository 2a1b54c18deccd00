package dev.ringback.data.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.ringback.data.Group;
import dev.ringback.data.Mapping;
import dev.ringback.data.Mismatch;
import dev.ringback.data.RegistryEntry;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the tables of docs/content.md to the code: keys, values, forms and lengths. */
class ContentDocTest {

  private static final Path DOC = Path.of("../docs/content.md");
  private static final Pattern NAME = Pattern.compile("`([\\w-]+)`");
  private static final Pattern FILE =
      Pattern.compile("^\\|.*`(data/[\\w./-]+)`", Pattern.MULTILINE);

  /** The lines under a heading. */
  private static Stream<String> section(String heading) throws IOException {
    return Files.readAllLines(DOC).stream()
        .dropWhile(line -> !line.startsWith(heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "));
  }

  /** The rows of the table under a heading, as their cells. */
  private static List<List<String>> table(String heading) throws IOException {
    return section(heading)
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

  /** The sections, and the records whose keys they explain. */
  private static Stream<Arguments> keysOfRecords() {
    return Stream.of(
        arguments("## Facts: ", List.of(ResponseFacts.class)),
        arguments("## Registries: ", List.of(RegistryEntry.Facts.class)),
        arguments("## Mappings: ", List.of(Mapping.class, Mapping.ToSip.class)),
        arguments("## Prose: ", List.of(ResponseProse.class)),
        arguments("## Registry prose: ", List.of(RegistryEntry.Prose.class)),
        arguments("## Mismatches: ", List.of(Mismatch.class)),
        arguments("## Groups: ", List.of(Group.class, Group.Member.class)));
  }

  @ParameterizedTest
  @MethodSource
  void keysOfRecords(String heading, List<Class<?>> records) throws IOException {
    assertThat(names(table(heading)))
        .containsExactlyElementsOf(records.stream().flatMap(it -> keys(it).stream()).toList());
  }

  @Test
  void rowsOfBothDirectionsHaveTheSameKeys() {
    assertThat(keys(Mapping.ToCause.class))
        .containsExactlyInAnyOrderElementsOf(keys(Mapping.ToSip.class));
  }

  @Test
  void valuesOfFacts() throws IOException {
    var table = table("## Facts: ");

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

  private static Stream<Arguments> formsAndLengths() {
    return Stream.of(
        arguments("## Prose: ", ProseKey.RESPONSE),
        arguments("## Registry prose: ", ProseKey.ENTRY),
        arguments("## Mismatches: ", ProseKey.MISMATCH),
        arguments("## Groups: ", ProseKey.GROUP),
        arguments("## Groups: ", ProseKey.MEMBER));
  }

  @ParameterizedTest
  @MethodSource
  void formsAndLengths(String heading, List<ProseKey> keys) throws IOException {
    var table = table(heading);

    for (var key : keys) {
      assertThat(cell(table, key.name(), 2)).contains(key.form().words);
      assertThat(cell(table, key.name(), 3).split(" ")[0]).isEqualTo(String.valueOf(key.longest()));
    }
  }

  @Test
  void filesAreWhereItSays() throws IOException {
    var files = FILE.matcher(Files.readString(DOC)).results().map(file -> file.group(1)).toList();

    assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(Path.of("..", file)).exists());
  }

  @Test
  void everyRegistryIsNamed() throws IOException {
    assertThat(section("## Registries: ").flatMap(line -> names(line).stream()).toList())
        .containsAll(Tables.fileNames().stream().map(it -> it.replace(".yaml", "")).toList());
  }
}
