package dev.ringback.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.TreeSet;
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
    var empty =
        repository.java().stream()
            .filter(file -> EMPTY_NAME.matcher(Repository.name(file)).matches())
            .map(repository::show);
    assertThat(empty).as("say what the class does").isEmpty();
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatLivesThere() {
    var seen = new TreeSet<String>();
    var marked = new TreeSet<String>();
    for (var file : repository.java()) {
      if (repository.show(file).startsWith("deploy/")) {
        continue; // a program of one file
      }
      var path = repository.show(file).replaceFirst("/src/(main|test)/java/", ": ");
      var home = path.substring(0, path.lastIndexOf('/'));
      seen.add(home);
      if (Repository.name(file).equals("package-info.java")
          && MARKED.matcher(Repository.readText(file)).matches()) {
        marked.add(home);
      }
    }
    seen.removeAll(marked);
    assertThat(seen).as("without a package-info.java with a sentence and @NullMarked").isEmpty();
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
