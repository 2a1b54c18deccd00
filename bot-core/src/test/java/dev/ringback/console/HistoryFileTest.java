package dev.ringback.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryFileTest {

  @TempDir private Path home;

  @Test
  void isInTheStateFolderOfXdg() {
    var state = home.resolve("state");
    assertThat(HistoryFile.find(Map.of("XDG_STATE_HOME", state.toString(), "HOME", "/nowhere")))
        .contains(state.resolve("ringback/history"));
  }

  @Test
  void elseInTheFolderThatXdgHasForThat() {
    var expected = home.resolve(".local/state/ringback/history");
    assertThat(HistoryFile.find(Map.of("HOME", home.toString()))).contains(expected);
    assertThat(HistoryFile.find(Map.of("HOME", home.toString(), "XDG_STATE_HOME", "relative")))
        .contains(expected);
  }

  @Test
  void isNotWhereNothingCanBeWritten() throws IOException {
    var file = Files.writeString(home.resolve("file"), "");
    assertThat(HistoryFile.find(Map.of("XDG_STATE_HOME", file.toString()))).isEmpty();
    assertThat(HistoryFile.find(Map.of())).isEmpty();
  }

  @Test
  void isNotWhatIsNoText() throws IOException {
    var environment = Map.of("XDG_STATE_HOME", home.toString());
    var file = HistoryFile.find(environment).orElseThrow();
    Files.writeString(file, "302\n");
    assertThat(HistoryFile.find(environment)).contains(file);
    Files.write(file, new byte[] {(byte) 0xff, '\n'});
    assertThat(HistoryFile.find(environment)).isEmpty();
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(HistoryFile.find(environment)).isEmpty();
  }
}
