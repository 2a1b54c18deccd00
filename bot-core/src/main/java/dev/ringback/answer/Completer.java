package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Registry;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import dev.ringback.query.Folding;
import dev.ringback.query.Query;
import dev.ringback.query.QueryParser;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Completes what is typed so far: the last term becomes a code, the terms before it stay. */
public final class Completer {

  private static final Pattern CODE_AND_CAUSE =
      Pattern.compile("([1-6]\\d\\d) ([a-z]\\w*) ?(\\d*)");

  private final Catalog catalog;
  private final QueryParser parser;
  private final AnswerFinder finder;

  /** A completer that knows what the finder knows. */
  public Completer(Catalog catalog, QueryParser parser, AnswerFinder finder) {
    this.catalog = catalog;
    this.parser = parser;
    this.finder = finder;
  }

  /**
   * What the asker may want to ask: single codes, comparisons of two, classes.
   *
   * @param typed what is typed so far
   * @return the most likely first
   */
  public Stream<Answer> complete(String typed) {
    var partial = parser.partial(typed);
    var whole = answer(typed);
    if (whole instanceof Answer.Varied) {
      return Stream.of(whole);
    }
    return answer(partial.before()) instanceof Answer.Single(var first, var _, var _)
        ? second(first, partial.last())
        : first(partial.last());
  }

  private Stream<Answer> first(String typed) {
    if (typed.isEmpty()) {
      return catalog.vocabulary().examples().keySet().stream().map(this::answer);
    }
    var candidates = candidates(typed);
    var singles = candidates.stream().map(entry -> new Answer.Single(entry, false, List.of()));
    var comparisons =
        candidates.stream()
            .limit(1)
            .flatMap(first -> confusable(first).map(other -> compare(first, other)));
    return Stream.of(
            classes(typed), groups(typed), withCauses(typed), varied(typed), singles, comparisons)
        .<Answer>flatMap(answers -> answers)
        .distinct();
  }

  private Stream<Answer> second(Entry first, String typed) {
    var others =
        typed.isEmpty()
            ? Stream.concat(confusable(first), alike(first))
            : candidates(typed).stream()
                .sorted(Comparator.comparing(other -> other.registry() != first.registry()));
    return others
        .filter(other -> !other.equals(first))
        .distinct()
        .map(other -> compare(first, other));
  }

  private Stream<? extends Entry> alike(Entry first) {
    return catalog.entries().filter(entry -> entry.registry() == first.registry());
  }

  private static Answer compare(Entry first, Entry other) {
    return new Answer.Comparison(List.of(first, other));
  }

  /** The codes that people confuse with the first, and those that somebody wrote a contrast for. */
  private Stream<Entry> confusable(Entry first) {
    if (!(first instanceof SipResponse response)) {
      return Stream.of();
    }
    var related = response.facts().related().stream().map(catalog::response);
    var contrasted =
        catalog.responses().stream().filter(other -> catalog.contrast(response, other).isPresent());
    return Stream.<Entry>concat(related.flatMap(Optional::stream), contrasted).distinct();
  }

  /** A status with what is typed of a cause after it: "486 q", "486 cause 1". */
  private Stream<Answer> withCauses(String typed) {
    var asked = CODE_AND_CAUSE.matcher(typed);
    if (!asked.matches() || !finder.qualifiers().begins(Registry.CAUSE, asked.group(2))) {
      return Stream.of();
    }
    var pairs =
        catalog
            .entries()
            .filter(entry -> entry.registry() == Registry.CAUSE)
            .filter(entry -> entry.digits().startsWith(asked.group(3)))
            .map(cause -> answer(asked.group(1) + " " + cause.query()));
    var all =
        asked.group(3).isEmpty()
            ? Stream.of(answer(asked.group(1) + " q850"))
            : Stream.<Answer>of();
    return Stream.concat(all, pairs);
  }

  private Stream<Answer> varied(String typed) {
    return catalog.responses().stream()
        .flatMap(response ->
            response.facts().variants().stream().map(variant -> variant.key(response.code())))
        .filter(key -> key.startsWith(typed) && typed.length() > 3)
        .map(this::answer);
  }

  private Stream<Answer> groups(String typed) {
    return catalog.vocabulary().groups().entrySet().stream()
        .filter(group ->
            typed.length() > 2
                && group.getValue().stream().anyMatch(name -> name.startsWith(typed)))
        .map(group -> new Answer.Grouped(group.getKey()));
  }

  /** Exact numbers, then numbers that begin that way, then names that do, then what is found. */
  private List<Entry> candidates(String typed) {
    var byNumber = numbered(typed);
    if (!byNumber.isEmpty()) {
      return byNumber;
    }
    var byName = finder.names().completions(typed);
    var byPhrase = byName.stream().filter(entry -> entry.registry() == Registry.RESPONSE);
    return Stream.<Stream<? extends Entry>>of(
            called(typed), byPhrase, found(typed), byName.stream())
        .<Entry>flatMap(entries -> entries)
        .distinct()
        .sorted(Comparator.comparing(entry -> entry.name().startsWith("(")))
        .toList();
  }

  /** A number may follow words that say where it stands: "q850 1", "kamailio 4". */
  private List<Entry> numbered(String typed) {
    int last = typed.lastIndexOf(' ');
    var digits = typed.substring(last + 1);
    var words = typed.substring(0, Math.max(last, 0));
    if (digits.codePoints().noneMatch(Character::isDigit)) {
      return List.of();
    }
    var beginning =
        catalog
            .entries()
            .filter(entry -> entry.digits().toLowerCase(Locale.ROOT).startsWith(digits))
            .sorted(
                Comparator.comparing((Entry entry) -> !entry.digits().equalsIgnoreCase(digits))
                    .thenComparing(Entry::registry))
            .toList();
    var registry = finder.qualifiers().registry(words);
    return words.isEmpty()
        ? beginning
        : registry.isPresent()
            ? beginning.stream().filter(entry -> entry.registry() == registry.get()).toList()
            : Qualifiers.ofProduct(beginning, words);
  }

  /** Phrases and methods that begin that way; the less is left to type, the likelier. */
  private Stream<Entry> called(String typed) {
    return catalog
        .entries()
        .filter(it -> it.registry() == Registry.RESPONSE || it.registry() == Registry.METHOD)
        .filter(entry -> Folding.fold(entry.name()).startsWith(typed))
        .sorted(Comparator.comparingInt(entry -> entry.name().length()));
  }

  private Stream<? extends Entry> found(String typed) {
    return switch (answer(typed)) {
      case Answer.Single(var entry, var _, var _) -> Stream.of(entry);
      case Answer.Comparison(var entries) -> entries.stream();
      case Answer.Meanings(var _, var entries) -> entries.stream();
      case Answer.Results(var _, var entries) -> entries.stream();
      case Answer.Unregistered unregistered -> unregistered.nearest().stream();
      case Answer.NoMatch(var _, var nearest) -> nearest.stream();
      case Answer.OutOfRange(var _, var nearest) -> nearest.stream();
      case Answer.Pairing(var response, var cause, var _) -> Stream.of(response, cause);
      case Answer.Unassigned(var _, var _, var nearest) -> nearest.stream();
      case Answer.Causes(var code) -> catalog.response(code).stream();
      case Answer.Reported(var _, var values) ->
          values.stream().map(Answer.Reported.Value::protocol);
      case Answer.Varied(var response, var _, var _) -> Stream.of(response);
      case Answer.Classes _, Answer.Grouped _, Answer.Everything _, Answer.Help _ -> Stream.of();
    };
  }

  private Stream<Answer> classes(String typed) {
    var byPattern =
        Stream.of(ResponseClass.values())
            .filter(responseClass -> responseClass.pattern().startsWith(typed))
            .map(responseClass -> new Answer.Classes(List.of(responseClass)));
    var byName = Stream.of(answer(typed)).filter(Answer.Classes.class::isInstance);
    return Stream.concat(byPattern, byName).distinct();
  }

  private Answer answer(String text) {
    Query query = parser.parse(text);
    return finder.find(query).answer();
  }
}
