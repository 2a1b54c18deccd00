package dev.ringback.house;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files that people write, of all modules, whichever module's tests look at them. */
final class Repository {

  static final List<String> MODULES =
      List.of("data", "bot-core", "slack-adapter", "discord-adapter");

  private static final Set<String> TEXT =
      Set.of("java", "xml", "yaml", "yml", "md", "properties", "sh", "jvm", "json");

  private static final Set<String> TEXT_WITHOUT_ENDING =
      Set.of(
          "ringback", "Dockerfile", "run", "long", ".editorconfig", ".gitignore", ".gitattributes");

  private final Path root;
  private final List<Path> files = new ArrayList<>();

  private Repository(Path root) {
    this.root = root;
  }

  static Repository read() {
    var repository = new Repository(findRoot());
    try {
      Files.walkFileTree(repository.root, repository.new Collector());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return repository;
  }

  /** The Java sources, tests too. */
  List<Path> java() {
    return files.stream().filter(file -> ending(file).equals("java")).toList();
  }

  /** Everything that is text. */
  List<Path> text() {
    return files.stream()
        .filter(file -> TEXT.contains(ending(file)) || TEXT_WITHOUT_ENDING.contains(name(file)))
        .toList();
  }

  /** How a file is called in a message: its path from the top, with slashes. */
  String show(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  static String name(Path file) {
    return requireNonNull(file.getFileName()).toString();
  }

  static String readText(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static String ending(Path file) {
    var name = name(file);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Path findRoot() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("pom.xml")) && Files.exists(folder.resolve("bot-core"))) {
        return folder;
      }
    }
    throw new IllegalStateException("no repository above " + Path.of("").toAbsolutePath());
  }

  private final class Collector extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      var name = name(folder);
      var foreign =
          name.equals("target")
              || name.equals("node_modules")
              || (name.startsWith(".") && !name.equals(".ci") && !name.equals(".mvn"));
      return foreign && !folder.equals(root)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
