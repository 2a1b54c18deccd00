package dev.ringback.data.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many of the English texts a language has, and how many of its own are older than those. */
final class Coverage {

  /** Each language has its own names for things, as many as it likes. */
  private static final String NAMES = "names";

  /** How many outdated texts are named. */
  private static final int NAMED = 5;

  private final Sources sources;

  /** The English texts by key: file, then keys, such as "302.yaml/fix". */
  private final SortedMap<String, String> originals = new TreeMap<>();

  private final Set<String> translated = new HashSet<>();

  /**
   * Starts at nothing.
   *
   * @param sources what the language was translated from
   */
  Coverage(Sources sources) {
    this.sources = sources;
  }

  /** Takes the texts of a file into account. */
  void count(String name, YamlFile original, Optional<YamlFile> own) {
    count(name, original.tree(), own.map(YamlFile::tree).orElseGet(MissingNode::getInstance));
  }

  private void count(String key, JsonNode original, JsonNode own) {
    if (original.isObject()) {
      for (var below : original.properties()) {
        if (!below.getKey().equals(NAMES)) {
          count(key + "/" + below.getKey(), below.getValue(), own.path(below.getKey()));
        }
      }
    } else {
      originals.put(key, original.toString());
      if (!own.isMissingNode()) {
        translated.add(key);
      }
    }
  }

  /** Whether the language has every text at and below a key. */
  boolean isComplete(String key) {
    return translated.containsAll(below(key).keySet());
  }

  private SortedMap<String, String> below(String key) {
    return originals.subMap(key, key + Character.MAX_VALUE);
  }

  /**
   * Notes that all that is translated at and below a key says what the English text says now.
   *
   * @param key may be empty, for all texts
   */
  void confirm(String key) throws IOException {
    below(key)
        .forEach((text, original) -> {
          if (translated.contains(text)) {
            sources.confirm(text, original);
          }
        });
    sources.keepOnly(translated);
    sources.write();
  }

  /** The state of the language in one line: "1203 of 1203 texts". */
  @Override
  public String toString() {
    var outdated =
        originals.entrySet().stream()
            .filter(text -> translated.contains(text.getKey()))
            .filter(text -> !sources.isCurrent(text.getKey(), text.getValue()))
            .map(text -> text.getKey())
            .toList();
    var state = translated.size() + " of " + originals.size() + " texts";
    return outdated.isEmpty()
        ? state
        : state
            + ", "
            + outdated.size()
            + " older than English, such as "
            + String.join(", ", outdated.subList(0, Math.min(NAMED, outdated.size())));
  }
}
