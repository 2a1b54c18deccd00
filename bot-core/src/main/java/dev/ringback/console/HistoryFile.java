package dev.ringback.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the prompt keeps what was asked, by the XDG Base Directory Specification. */
final class HistoryFile {

  private HistoryFile() {}

  /** The file, unless there is no place for it, or something else in its place. */
  static Optional<Path> find(Map<String, String> environment) {
    return stateHome(environment)
        .map(home -> home.resolve("ringback/history"))
        .filter(HistoryFile::isUsable);
  }

  private static Optional<Path> stateHome(Map<String, String> environment) {
    return folder(environment, "XDG_STATE_HOME")
        .or(() -> folder(environment, "HOME").map(home -> home.resolve(".local/state")));
  }

  /** A relative path is to be ignored. */
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
  }

  /** JLine would not get over a file that is no text. */
  private static boolean isUsable(Path file) {
    try {
      var folder = Files.createDirectories(file.getParent());
      if (Files.notExists(file)) {
        return Files.isWritable(folder);
      }
      Files.readString(file);
      return Files.isWritable(file);
    } catch (IOException e) {
      return false;
    }
  }
}
