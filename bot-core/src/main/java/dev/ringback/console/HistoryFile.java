package dev.ringback.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where the prompt keeps what was asked, by the XDG Base Directory Specification. */
final class HistoryFile {

  private HistoryFile() {}

  /** The file, unless there is no place for it that can be written. */
  static Optional<Path> find(Map<String, String> environment) {
    return stateHome(environment)
        .map(home -> home.resolve("ringback"))
        .filter(HistoryFile::isWritable)
        .map(folder -> folder.resolve("history"));
  }

  private static Optional<Path> stateHome(Map<String, String> environment) {
    return folder(environment, "XDG_STATE_HOME")
        .or(() -> folder(environment, "HOME").map(home -> home.resolve(".local/state")));
  }

  /** A relative path is to be ignored. */
  private static Optional<Path> folder(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).map(Path::of).filter(Path::isAbsolute);
  }

  private static boolean isWritable(Path folder) {
    try {
      return Files.isWritable(Files.createDirectories(folder));
    } catch (IOException e) {
      return false;
    }
  }
}
