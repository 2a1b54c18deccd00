package dev.ringback.data.pack;

import dev.ringback.data.pack.ProseKey.Form;
import java.util.List;
import java.util.regex.Pattern;

/** Holds the texts of one prose file to the form and the length of their keys. */
record ProseForm(YamlFile file, Problems problems) {

  private static final Pattern SENTENCE_START = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{Ll}]]");
  private static final Pattern CLAUSE_START =
      Pattern.compile("[\\p{L}\\p{N}&&[^\\p{Lu}]]|\\p{Lu}[\\p{Lu}\\p{N}]");
  private static final Pattern CLAUSE_END = Pattern.compile("[^\\p{Po}\\s]$");

  void check() {
    for (var key : ProseKey.values()) {
      var path = "/" + key.inFile();
      var texts = file.texts(path);
      if (key == ProseKey.CONTRAST) {
        texts.forEach(text -> check(key, text.place(), List.of(text), false));
      } else if (!texts.isEmpty()) {
        check(key, file.at(path), texts, file.tree().at(path).isArray());
      }
    }
  }

  private void check(ProseKey key, Place place, List<Text> texts, boolean list) {
    var length = texts.stream().mapToInt(Text::length).sum();
    if (length > key.longest) {
      problems.add(place, "is " + length + " characters long, the most is " + key.longest);
    }
    var fits =
        list
            ? key.form.admitsItems(texts.size())
            : key.form.admitsSentences(texts.getFirst().sentences().size());
    if (!fits) {
      problems.add(place, "must be " + key.form.words);
    }
    texts.forEach(key.form == Form.CLAUSE ? this::clause : this::sentences);
  }

  private void clause(Text text) {
    var clause = text.outsideCode();
    if (!CLAUSE_START.matcher(clause).lookingAt()) {
      problems.add(text.place(), "must start in lower case or with an acronym");
    }
    if (!CLAUSE_END.matcher(clause).find()) {
      problems.add(text.place(), "must end without a full stop");
    }
  }

  private void sentences(Text text) {
    for (var sentence : text.sentences()) {
      if (!SENTENCE_START.matcher(sentence).lookingAt()) {
        var start = sentence.split(" ", 2)[0];
        problems.add(
            text.place(),
            "must start its sentences with a capital letter, a digit or code: \"" + start + "\"");
      }
    }
    if (!text.value().endsWith(".")) {
      problems.add(text.place(), "must end with a full stop");
    }
  }
}
