package dev.ringback.data.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    var problems = pack(Path.of(args[0]), Path.of(args[1]));
    problems.forEach(System.err::println);
    System.exit(problems.isEmpty() ? 0 : 1);
  }

  /** Writes all catalogs; none if there is any problem in any file, which it then tells. */
  static List<String> pack(Path data, Path output) throws IOException {
    var problems = new Problems();
    var folder = new DataFolder(data.toRealPath(), problems);
    var facts = Facts.read(folder, problems);
    var packed = new TreeMap<String, byte[]>();
    for (var tag : folder.names("lang")) {
      new Language("lang/" + tag, folder, facts, problems)
          .read()
          .ifPresent(catalog -> packed.put("catalog-" + tag + ".json", Binder.packed(catalog)));
    }
    if (problems.count() == 0) {
      Files.createDirectories(output);
      for (var file : packed.entrySet()) {
        Files.write(output.resolve(file.getKey()), file.getValue());
      }
    }
    return problems.lines();
  }
}
