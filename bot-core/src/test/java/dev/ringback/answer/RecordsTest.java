package dev.ringback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.card.Block;
import dev.ringback.query.Query;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Records as the build leaves them: equal by all their parts, and linked before they run. */
class RecordsTest {

  private static final EntrySet ENTRIES = EntrySet.of(new int[] {1, 70});

  @Test
  void nothingIsLeftToBeLinkedAtRunTime() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
      var classes = files.filter(file -> file.toString().endsWith(".class")).toList();
      assertThat(classes).hasSizeGreaterThan(100);
      assertThat(classes).flatMap(RecordsTest::linkedAtRunTime).isEmpty();
    }
  }

  private static List<String> linkedAtRunTime(Path file) throws IOException {
    ClassModel type = ClassFile.of().parse(file);
    return type.methods().stream()
        .flatMap(method -> method.code().stream())
        .flatMap(code -> code.elementStream())
        .flatMap(it -> it instanceof InvokeDynamicInstruction call ? Stream.of(call) : Stream.of())
        .filter(call -> call.bootstrapMethod().owner().displayName().equals("ObjectMethods"))
        .map(call -> call.name().stringValue())
        .filter(name -> !name.equals("toString"))
        .map(name -> file.getFileName() + " " + name)
        .toList();
  }

  @Test
  void areEqualWhereAllTheirPartsAre() {
    assertThat(new Block.Link(new String("RFC"), null))
        .isEqualTo(new Block.Link("RFC", null))
        .hasSameHashCodeAs(new Block.Link("RFC", null));
    assertThat(new Matches.Told(Double.NaN, ENTRIES))
        .isEqualTo(new Matches.Told(Double.NaN, ENTRIES))
        .hasSameHashCodeAs(new Matches.Told(Double.NaN, ENTRIES));
  }

  @Test
  void differWhereOneOfTheirPartsDoes() {
    var link = new Block.Link("RFC", "https://rfc");
    assertThat(link)
        .isNotEqualTo(new Block.Link("RFC", null))
        .isNotEqualTo(new Block.Link("3GPP", "https://rfc"))
        .isNotEqualTo(new Block.Value("RFC", "https://rfc"));
    assertThat(Objects.equals(link, null)).isFalse();
    assertThat(new Matches.Told(0.0, ENTRIES)).isNotEqualTo(new Matches.Told(-0.0, ENTRIES));
    assertThat(new Query(new Query.Help(), "help", true))
        .isNotEqualTo(new Query(new Query.Help(), "help", false));
  }
}
