package dev.ringback.data.pack;

import java.util.function.IntPredicate;

/** Holds the numbers in a file of facts to what there is. */
record Numbers(YamlFile file, Problems problems) {

  /** Expects that all numbers at and below a path are known. */
  void expect(String path, IntPredicate known, String otherwise) {
    for (var number : file.numbers(path)) {
      if (!known.test(number.value())) {
        problems.add(number.place(), number.value() + " " + otherwise);
      }
    }
  }

  /** Expects status codes, registered or not. */
  void expectStatusCodes(String path) {
    expect(path, code -> code >= 100 && code <= 699, "is not from 100 to 699");
  }

  /** Expects causes that are assigned. */
  void expectCauses(String path, Tables tables) {
    expect(path, tables::hasCause, "is not among the causes");
  }
}
