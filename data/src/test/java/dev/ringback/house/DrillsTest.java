package dev.ringback.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/drills.md} says is held by a test is so. */
final class DrillsTest {

  private static final Pattern TEST = Pattern.compile("`(\\w+Test)#(\\w+)`");

  private final Repository repository = Repository.read();

  @Test
  void everyTestThatIsNamedIsThere() {
    var drills =
        repository.text().stream()
            .filter(file -> repository.show(file).equals("docs/drills.md"))
            .findFirst()
            .orElseThrow();
    assertThat(TEST.matcher(Repository.readText(drills)).results())
        .isNotEmpty()
        .allMatch(this::isThere);
  }

  private boolean isThere(MatchResult named) {
    return repository.java().stream()
        .filter(file -> Repository.name(file).equals(named.group(1) + ".java"))
        .anyMatch(file -> declares(file, named.group(2)));
  }

  private static boolean declares(Path file, String method) {
    return Repository.readText(file).contains(" void " + method + "(");
  }
}
