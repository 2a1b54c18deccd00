package dev.ringback.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a file looks like before anything compiles it. */
final class SourcesTest {

  private static final int LONGEST_FILE = 250;
  private static final Pattern EMPTY_NAME =
      Pattern.compile("\\w*(Impl|Managers?|Utils?|Helpers?)(Test)?\\.java");
  private static final Pattern MARKED =
      Pattern.compile("(?s)/\\*\\*.*\\*/\\s*@NullMarked\\s+package .*");
  private static final Pattern STRAY_SPACE = Pattern.compile("[ \\t]+\\R|\\t|\\r");

  private final Repository repository = Repository.read();

  @Test
  void filesOfEveryModuleAreSeen() {
    assertThat(Repository.MODULES)
        .allSatisfy(module ->
            assertThat(repository.java())
                .anyMatch(file -> repository.show(file).startsWith(module + "/src/main/")));
    assertThat(repository.text()).anyMatch(file -> repository.show(file).equals("ringback"));
  }

  @Test
  void noJavaFileIsTwoRoomsBuiltAsOne() {
    var tooLong = new ArrayList<String>();
    for (var file : repository.java()) {
      var lines = Repository.readText(file).lines().count();
      if (lines > LONGEST_FILE) {
        tooLong.add(repository.show(file) + ": " + lines + " lines");
      }
    }
    assertThat(tooLong).as("longer than " + LONGEST_FILE + " lines").isEmpty();
  }

  @Test
  void everyNameSaysWhatTheClassDoes() {
    assertThat(repository.java())
        .noneMatch(file -> EMPTY_NAME.matcher(Repository.name(file)).matches());
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatLivesThere() {
    var filesOfPackage = new TreeMap<String, List<Path>>();
    for (var file : repository.java()) {
      var folder = repository.show(file).replaceFirst("/src/(main|test)/java/", ": ");
      filesOfPackage
          .computeIfAbsent(folder.substring(0, folder.lastIndexOf('/')), _ -> new ArrayList<>())
          .add(file);
    }
    assertThat(filesOfPackage.entrySet())
        .allSatisfy(entry -> assertThat(isMarked(entry)).as(entry.getKey()).isTrue());
  }

  private static boolean isMarked(Map.Entry<String, List<Path>> filesOfPackage) {
    return filesOfPackage.getValue().stream()
        .filter(file -> Repository.name(file).equals("package-info.java"))
        .anyMatch(file -> MARKED.matcher(Repository.readText(file)).matches());
  }

  @Test
  void noTextHasStraySpace() {
    var stray = new ArrayList<String>();
    for (var file : repository.text()) {
      var text = Repository.readText(file);
      if (STRAY_SPACE.matcher(text).find()) {
        stray.add(repository.show(file) + ": a tab, a carriage return or a space at a line's end");
      }
      if (!text.isEmpty() && (!text.endsWith("\n") || text.endsWith("\n\n"))) {
        stray.add(repository.show(file) + ": does not end with one line break");
      }
    }
    assertThat(stray).isEmpty();
  }
}
