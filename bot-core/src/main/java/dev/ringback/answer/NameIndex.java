package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Finds things by what they are called: reason phrases, names of classes, everyday names. */
final class NameIndex {

  /** A name as the catalog spells it, and what goes by it. */
  private record Named(String name, Set<Topic> topics) {}

  /**
   * What some words name.
   *
   * @param name as the catalog spells it
   * @param topics several if the name is ambiguous, such as "not acceptable"
   * @param slips how many typing slips lie between the words and the name
   */
  record Match(String words, String name, Set<Topic> topics, int slips) {}

  /** As the share of letters that differ. */
  private static final double TOO_UNLIKE = 0.75;

  private final Map<String, Named> byEssence = new LinkedHashMap<>();
  private final UnaryOperator<String> essence;

  /**
   * @param essence the form in which names compare
   */
  NameIndex(Catalog catalog, UnaryOperator<String> essence) {
    this.essence = essence;
    for (var response : catalog.responses()) {
      add(response.phrase(), new Topic.Code(response));
    }
    for (var responseClass : ResponseClass.values()) {
      catalog
          .vocabulary()
          .classes()
          .getOrDefault(responseClass.pattern(), List.of())
          .forEach(name -> add(name, new Topic.WholeClass(responseClass)));
    }
    var standard = Set.copyOf(byEssence.keySet());
    for (var response : catalog.responses()) {
      response.prose().names().stream()
          .filter(name -> !standard.contains(essence.apply(name)))
          .forEach(name -> add(name, new Topic.Code(response)));
    }
  }

  /**
   * The best match, exact or with as many slips as the length of the words forgives.
   *
   * @param words in the form in which names compare
   */
  Optional<Match> find(String words) {
    var exact = byEssence.get(words);
    if (exact != null) {
      return Optional.of(match(words, exact, 0));
    }
    int forgiven = EditDistance.forgiven(words.length());
    return byEssence.entrySet().stream()
        .filter(entry -> Math.abs(entry.getKey().length() - words.length()) <= forgiven)
        .map(e -> match(words, e.getValue(), EditDistance.between(e.getKey(), words)))
        .filter(match -> match.slips() <= forgiven)
        .min(Comparator.comparingInt(Match::slips));
  }

  /** The responses whose names look most like the words; none if nothing looks like them. */
  List<SipResponse> nearest(String words, int limit) {
    return byEssence.entrySet().stream()
        .filter(entry -> unlikeness(entry.getKey(), words) <= TOO_UNLIKE)
        .sorted(Comparator.comparingDouble(entry -> unlikeness(entry.getKey(), words)))
        .flatMap(entry -> entry.getValue().topics().stream())
        .mapMulti(NameIndex::response)
        .distinct()
        .limit(limit)
        .toList();
  }

  /** The responses with a name in which some word begins with the letters, in order of code. */
  List<SipResponse> completions(String letters) {
    return byEssence.entrySet().stream()
        .filter(entry -> (" " + entry.getKey()).contains(" " + letters))
        .flatMap(entry -> entry.getValue().topics().stream())
        .mapMulti(NameIndex::response)
        .distinct()
        .toList();
  }

  private static Match match(String words, Named named, int slips) {
    return new Match(words, named.name(), named.topics(), slips);
  }

  private static void response(Topic topic, Consumer<SipResponse> found) {
    if (topic instanceof Topic.Code code) {
      found.accept(code.response());
    }
  }

  private static double unlikeness(String name, String words) {
    return (double) EditDistance.between(name, words) / Math.max(name.length(), words.length());
  }

  private void add(String name, Topic topic) {
    byEssence
        .computeIfAbsent(essence.apply(name), key -> new Named(name, new LinkedHashSet<>()))
        .topics()
        .add(topic);
  }
}
