package dev.ringback.data.pack;

import dev.ringback.data.SpokenLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Packs the catalog: reads the YAML that contributors write, holds it to the rules of
 * docs/content.md, and writes a file of values and one of keys per language. The build runs it
 * after compiling; run it by hand to check content without a build.
 */
public final class Packer {

  private final Path data;
  private final Problems problems = new Problems();
  private final Map<String, Coverage> coverages = new LinkedHashMap<>();
  private final Map<String, byte[]> packed = new LinkedHashMap<>();

  Packer(Path data) throws IOException {
    this.data = data.toRealPath();
    read();
  }

  /**
   * Packs, and prints how much each translation has; or prints everything that is wrong and exits
   * with status 1.
   *
   * @param args the data module's folder, the folder to write into, and possibly what a translator
   *     has brought up to date with English: a language or one of its files, "ru/302.yaml"
   */
  public static void main(String[] args) throws IOException {
    var packer = new Packer(Path.of(args[0]));
    packer.problems.lines().forEach(System.err::println);
    if (packer.problems.count() > 0) {
      System.exit(1);
    }
    if (args.length > 2 && !args[2].isEmpty()) {
      packer.confirm(args[2]);
    }
    packer.coverages.forEach((tag, coverage) -> System.out.println(tag + ": " + coverage));
    packer.write(Path.of(args[1]));
  }

  /** Writes all catalogs; none if there is any problem in any file, which it then tells. */
  static List<String> pack(Path data, Path output) throws IOException {
    var packer = new Packer(data);
    if (packer.problems.count() == 0) {
      packer.write(output);
    }
    return packer.problems.lines();
  }

  /** What each translation has and lacks, by its tag. */
  Map<String, Coverage> coverages() {
    return coverages;
  }

  private void read() throws IOException {
    var folder = new DataFolder(data, problems);
    var facts = Facts.read(folder, problems);
    var languages = new ArrayList<SpokenLanguage>();
    for (var tag : tags(folder)) {
      var coverage = new Coverage(Sources.read(data.resolve("lang/" + tag)));
      var files = new LanguageFolder(tag, folder, coverage);
      new Language(files, facts, problems)
          .read()
          .ifPresent(catalog -> {
            languages.add(catalog.language());
            pack(tag, new PackedFile(catalog));
          });
      if (files.isTranslation()) {
        coverages.put(tag, coverage);
      }
    }
    packed.put("languages.cbor", Binder.packed(languages));
  }

  private void pack(String tag, PackedFile file) {
    packed.put("catalog-" + tag + ".keys", file.keys());
    packed.put("catalog-" + tag + ".cbor", file.values());
  }

  /** The original comes first. */
  private static List<String> tags(DataFolder folder) throws IOException {
    var translations =
        folder.names("lang").stream().filter(tag -> !tag.equals(LanguageFolder.ORIGINAL));
    return Stream.concat(Stream.of(LanguageFolder.ORIGINAL), translations).toList();
  }

  /** Notes what a translator has brought up to date: a language or one of its files. */
  void confirm(String what) throws IOException {
    var tag = what.split("/")[0];
    var coverage = coverages.get(tag);
    if (coverage == null) {
      throw new IllegalArgumentException("no translation " + tag + " in " + data.resolve("lang"));
    }
    coverage.confirm(what.substring(Math.min(what.length(), tag.length() + 1)));
  }

  private void write(Path output) throws IOException {
    Files.createDirectories(output);
    for (var file : packed.entrySet()) {
      Files.write(output.resolve(file.getKey()), file.getValue());
    }
  }
}
