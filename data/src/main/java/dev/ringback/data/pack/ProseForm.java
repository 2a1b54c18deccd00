package dev.ringback.data.pack;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Holds the texts of one thing, at its place in a file, to the form and the length of their keys.
 */
record ProseForm(YamlFile file, JsonPointer at, Problems problems) {

  private static final Pattern SENTENCE_START = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{Ll}]]");
  private static final Pattern CLAUSE_START =
      Pattern.compile("[\\p{L}\\p{N}&&[^\\p{Lu}]]|\\p{Lu}[\\p{Lu}\\p{N}]");
  private static final Pattern OPEN_END = Pattern.compile("[^\\p{Po}\\s]$");

  void check(List<ProseKey> keys) {
    for (var key : keys) {
      var path = at.appendProperty(key.name());
      var node = file.tree().at(path);
      var texts = file.texts(path);
      if (node.isObject()) {
        texts.forEach(text -> check(key, text.place(), List.of(text), false));
      } else if (!texts.isEmpty()) {
        check(key, file.at(path), texts, node.isArray());
      }
    }
  }

  private void check(ProseKey key, Place place, List<Text> texts, boolean list) {
    var form = key.form();
    var length = texts.stream().mapToInt(Text::length).sum();
    int longest = file.translation() ? key.longestTranslated() : key.longest();
    if (length > longest) {
      problems.add(place, "is " + length + " characters long, the most is " + longest);
    }
    var fits =
        list
            ? form.admitsItems(texts.size())
            : form.admitsSentences(texts.getFirst().sentences().size());
    if (!fits) {
      problems.add(place, "must be " + form.words);
    }
    for (var text : texts) {
      switch (form) {
        case HEADING -> heading(text);
        case CLAUSE -> clause(text);
        default -> sentences(text);
      }
    }
  }

  private void heading(Text text) {
    if (!SENTENCE_START.matcher(text.outsideCode()).lookingAt()) {
      problems.add(text.place(), "must start with a capital letter, a digit or code");
    }
    openEnd(text);
  }

  private void clause(Text text) {
    if (!CLAUSE_START.matcher(text.outsideCode()).lookingAt()) {
      problems.add(text.place(), "must start in lower case or with an acronym");
    }
    openEnd(text);
  }

  private void openEnd(Text text) {
    if (!OPEN_END.matcher(text.outsideCode()).find()) {
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
