package dev.ringback.query;

import static java.util.stream.Collectors.joining;

import dev.ringback.data.Catalog;
import dev.ringback.data.Vocabulary;
import dev.ringback.query.Query.Everything;
import dev.ringback.query.Query.Help;
import dev.ringback.query.Query.Lookup;
import dev.ringback.query.Query.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads what people type. A total function: it takes any text of any length in time linear to what
 * it reads, never throws and never returns null.
 */
public final class QueryParser {

  /** How many characters are read of a query; what follows is left out, and the answer says so. */
  public static final int LONGEST = 300;

  private static final Pattern SIP_VERSION = Pattern.compile("\\bsip ?/ ?\\d(?:\\.\\d)?\\b");
  private static final Pattern PHONE_NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\+\\d[\\d ().-]{6,}");

  /** What is typed has seldom one of these, and nothing is pasted without. */
  private static final Pattern PASTED = Pattern.compile("[;:=(+_\\n]|q[. ]?850");

  /** A slash between letters belongs to a name, as in "Call/Transaction Does Not Exist". */
  private static final Pattern SEPARATOR =
      Pattern.compile("[,;|&+،؛、]|(?<!\\p{L})/|/(?!\\p{L})|(?<=\\d) ?[-‐‑–—] ?(?=\\d)");

  private final Set<String> fillers;
  private final Set<String> help;
  private final Set<String> list;
  private final Set<String> details;
  private final Set<String> ignored;
  private final Set<String> ignoredByNumbers;
  private final Function<String, Optional<String>> headerFields;
  private final Pattern separatingWords;

  /** A parser that understands the language of a catalog. */
  public static QueryParser of(Catalog catalog) {
    return new QueryParser(List.of(catalog.vocabulary()), catalog::headerName);
  }

  /**
   * A parser that understands the steering words of all the given languages.
   *
   * @param headerFields gives the name to look up for a name, in lower case, by which a line is
   *     known as a header field and not as a question
   */
  public QueryParser(
      List<Vocabulary> vocabularies, Function<String, Optional<String>> headerFields) {
    this.headerFields = headerFields;
    fillers = words(vocabularies, Vocabulary::fillers);
    help = words(vocabularies, Vocabulary::help);
    list = words(vocabularies, Vocabulary::list);
    details = words(vocabularies, Vocabulary::details);
    ignored = new HashSet<>(fillers);
    ignored.addAll(details);
    ignoredByNumbers = new HashSet<>(ignored);
    ignoredByNumbers.removeAll(
        words(
            vocabularies, it -> it.registries().values().stream().flatMap(List::stream).toList()));
    separatingWords = pattern(words(vocabularies, Vocabulary::separators));
  }

  /**
   * Any of these words. Most letters begin none of them, which is quicker to see than to try all.
   */
  private static Pattern pattern(Set<String> words) {
    var first =
        words.stream()
            .map(word -> Character.toString(word.codePointAt(0)))
            .distinct()
            .collect(joining());
    return Pattern.compile(
        words.stream()
            .map(Pattern::quote)
            .sorted((one, other) -> other.length() - one.length())
            .collect(
                joining("|", "(?=[" + Pattern.quote(first) + "])(?<!\\p{L})(?:", ")(?!\\p{L})")));
  }

  /** Understands a text. */
  public Query parse(String text) {
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    var read = text.substring(0, end);
    var folded = Folding.characters(read);
    var apart = Folding.isAscii(folded) ? folded : OtherScripts.apart(folded);
    var asked =
        PASTED.matcher(apart).find()
            ? new PastedHeaders(headerFields).asQuery(apart)
            : apart.strip();
    return new Query(subject(asked), Quote.of(read), end < text.length());
  }

  /** Splits what is typed so far at its last separator. */
  public Partial partial(String typed) {
    var read = Folding.characters(typed.substring(0, Math.min(LONGEST, typed.length())));
    int end = 0;
    for (var separator : List.of(separatingWords, SEPARATOR)) {
      for (var found = separator.matcher(read); found.find(); ) {
        end = Math.max(end, found.end());
      }
    }
    return new Partial(read.substring(0, end), essence(read.substring(end)));
  }

  /**
   * The words of a name that say something, folded: the form in which names compare. A name of
   * which no word says anything stays as it is.
   */
  public String essence(String text) {
    var separated = separatingWords.matcher(Folding.characters(text)).replaceAll(" ");
    var essence =
        Segment.SPACE
            .splitAsStream(separated.strip())
            .map(Folding::fold)
            .filter(word -> !word.isEmpty() && !ignored.contains(word))
            .collect(joining(" "));
    return essence.isEmpty() ? Folding.fold(text) : essence;
  }

  private Subject subject(String asked) {
    var whole = Folding.fold(asked);
    if (asked.isBlank() || help.contains(whole)) {
      return new Help();
    }
    if (list.contains(whole)) {
      return new Everything();
    }
    var terms = new ArrayList<Term>();
    var said = new ArrayList<String>();
    boolean wantsDetails = !Collections.disjoint(List.of(whole.split(" ")), details);
    var separated = separatingWords.matcher(bare(asked)).replaceAll(",");
    for (var text : SEPARATOR.split(separated)) {
      var segment = Segment.read(text, ignoredByNumbers);
      terms.addAll(segment.terms());
      said.addAll(segment.words());
    }
    if (terms.isEmpty()) {
      return new Lookup(List.of(new Term.Words(whole, whole)), "", false);
    }
    return new Lookup(terms, Folding.fold(String.join(" ", said)), wantsDetails);
  }

  /** Without numbers that are no codes; most texts have neither of the signs that tell them. */
  private static String bare(String asked) {
    var unversioned = asked.indexOf('/') < 0 ? asked : SIP_VERSION.matcher(asked).replaceAll(" ");
    return unversioned.indexOf('+') < 0
        ? unversioned
        : PHONE_NUMBER.matcher(unversioned).replaceAll(" ");
  }

  private static Set<String> words(
      List<Vocabulary> vocabularies, Function<Vocabulary, List<String>> of) {
    return vocabularies.stream()
        .flatMap(vocabulary -> of.apply(vocabulary).stream())
        .map(Folding::fold)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
