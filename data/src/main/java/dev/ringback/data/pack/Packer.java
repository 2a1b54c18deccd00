package dev.ringback.data.pack;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/**
 * Packs the catalog: reads the YAML that contributors write, holds it to the rules of
 * docs/content.md, and writes one JSON file per language. The build runs it after compiling; run it
 * by hand to check content without a build.
 */
public final class Packer {

  private Packer() {}

  /**
   * Packs, or prints everything that is wrong and exits with status 1.
   *
   * @param args the data module's folder, and the folder to write into
   */
  public static void main(String[] args) throws IOException {
    if (!pack(Path.of(args[0]), Path.of(args[1]), System.err)) {
      System.exit(1);
    }
  }

  /** Writes all catalogs, or none while there is any problem in any file. */
  static boolean pack(Path data, Path output, PrintStream report) throws IOException {
    var problems = new Problems();
    var folder = new DataFolder(data.toRealPath(), problems);
    var facts = Facts.read(folder, problems);
    var packed = new TreeMap<String, byte[]>();
    for (var tag : folder.names("lang")) {
      new Language("lang/" + tag, folder, facts, problems)
          .read()
          .ifPresent(catalog -> packed.put("catalog-" + tag + ".json", Binder.packed(catalog)));
    }
    problems.lines().forEach(report::println);
    if (problems.count() > 0) {
      return false;
    }
    Files.createDirectories(output);
    for (var file : packed.entrySet()) {
      Files.write(output.resolve(file.getKey()), file.getValue());
    }
    return true;
  }
}
