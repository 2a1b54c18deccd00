package dev.ringback.data.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The module's folder with all its content; a file that is missing or unreadable is a problem. */
record DataFolder(Path root, Problems problems, Map<String, Optional<YamlFile>> read) {

  DataFolder(Path root, Problems problems) {
    this(root, problems, new HashMap<>());
  }

  /** What is in a folder, in order, without hidden files. */
  List<String> names(String folder) throws IOException {
    try (var entries = Files.list(root.resolve(folder))) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  /** Notes each file of a folder that belongs to nothing, such as one with a misspelled name. */
  void expectOnly(String folder, Predicate<String> names) throws IOException {
    names(folder).stream()
        .filter(names.negate())
        .forEach(name -> problems.add(top(folder + "/" + name), "does not belong here"));
  }

  /** The name that the file of a code has, in every folder. */
  static String fileOf(int code) {
    return code + ".yaml";
  }

  /** The files of a folder that are named by those codes, without what cannot be read. */
  SortedMap<Integer, YamlFile> files(String folder, Set<Integer> codes) throws IOException {
    var files = new TreeMap<Integer, YamlFile>();
    for (int code : codes) {
      file(folder + "/" + fileOf(code)).ifPresent(file -> files.put(code, file));
    }
    return files;
  }

  /** The files of a folder whose names fit, as none other should be there, if they can be read. */
  List<YamlFile> files(String folder, Predicate<String> names) throws IOException {
    expectOnly(folder, names);
    var files = new ArrayList<YamlFile>();
    for (var name : names(folder).stream().filter(names).toList()) {
      file(folder + "/" + name).ifPresent(files::add);
    }
    return files;
  }

  /** Whether there is such a file. */
  boolean has(String path) {
    return Files.exists(root.resolve(path));
  }

  /** A file, unless it cannot be read; its problems are noted once. */
  Optional<YamlFile> file(String path) throws IOException {
    var known = read.get(path);
    if (known != null) {
      return known;
    }
    var file = parse(path);
    read.put(path, file);
    return file;
  }

  private Optional<YamlFile> parse(String path) throws IOException {
    var top = top(path);
    if (!has(path)) {
      problems.add(top, "is missing");
      return Optional.empty();
    }
    try {
      var yaml = Files.readString(root.resolve(path));
      return Optional.of(YamlFile.parse(top.file(), yaml, problems));
    } catch (MalformedInputException e) {
      problems.add(top, "is not in UTF-8");
    } catch (JsonProcessingException e) {
      problems.add(new Place(top.file(), line(e), ""), "is not YAML: " + reason(e));
    }
    return Optional.empty();
  }

  private static int line(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
  }

  /** The parser's reason in one line, without the indented lines that quote the file. */
  private static String reason(JsonProcessingException e) {
    return e.getOriginalMessage()
        .lines()
        .filter(line -> !line.startsWith(" "))
        .collect(Collectors.joining(", "));
  }

  private Place top(String path) {
    return new Place(root.getFileName() + "/" + path, 1, "");
  }
}
