package dev.ringback.query;

import dev.ringback.data.ResponseClass;
import dev.ringback.data.Vocabulary;
import dev.ringback.query.Query.Everything;
import dev.ringback.query.Query.Help;
import dev.ringback.query.Query.Lookup;
import dev.ringback.query.Query.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
  private static final Pattern LANGUAGE = Pattern.compile("(?<!\\S)lang[:=]([a-z]{2,3}[a-z0-9-]*)");
  private static final Pattern STATUS_LINE = Pattern.compile("sip/2\\.0 +([1-6]\\d\\d)\\b");
  private static final Pattern PHONE_NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\+\\d[\\d ().-]{6,}");

  /** A slash between letters belongs to a name, as in "Call/Transaction Does Not Exist". */
  private static final Pattern SEPARATOR =
      Pattern.compile("[,;|&+،؛、]|(?<!\\p{L})/|/(?!\\p{L})|(?<=\\d) ?[-‐‑–—] ?(?=\\d)");

  private static final Pattern NUMBER = Pattern.compile("(?:sip|code|error)?(\\d{1,12})");
  private static final Pattern CLASS = Pattern.compile("([1-6])(?:xx|хх|\\*\\*|××)");

  private final Set<String> fillers;
  private final Set<String> help;
  private final Set<String> list;
  private final Set<String> details;
  private final Pattern separatingWords;

  /** A parser that understands the steering words of all the given languages. */
  public QueryParser(List<Vocabulary> vocabularies) {
    fillers = words(vocabularies, Vocabulary::fillers);
    help = words(vocabularies, Vocabulary::help);
    list = words(vocabularies, Vocabulary::list);
    details = words(vocabularies, Vocabulary::details);
    separatingWords =
        Pattern.compile(
            words(vocabularies, Vocabulary::separators).stream()
                .map(Pattern::quote)
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }

  /** Understands a text. */
  public Query parse(String text) {
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    var read = text.substring(0, end);
    var folded = Folding.characters(read);
    var languageTag = LANGUAGE.matcher(folded);
    Optional<Locale> language =
        languageTag.find()
            ? Optional.of(Locale.forLanguageTag(languageTag.group(1)))
            : Optional.empty();
    var asked = read.strip().contains("\n") ? statusLines(folded) : languageTag.replaceAll(" ");
    return new Query(subject(asked), Quote.of(read), language, end < text.length());
  }

  /** Of several lines, such as a pasted trace, the codes of the status lines if there are any. */
  private static String statusLines(String lines) {
    var codes = STATUS_LINE.matcher(lines).results().map(found -> found.group(1)).distinct();
    var joined = codes.collect(Collectors.joining(","));
    return joined.isEmpty() ? lines : joined;
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

  /** The words of a name or search that say something, folded: the form in which names compare. */
  public String essence(String text) {
    return Arrays.stream(
            Folding.fold(separatingWords.matcher(Folding.characters(text)).replaceAll(" "))
                .split(" "))
        .filter(word -> !fillers.contains(word))
        .collect(Collectors.joining(" "));
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
    boolean wantsDetails = false;
    var bare = PHONE_NUMBER.matcher(SIP_VERSION.matcher(asked).replaceAll(" ")).replaceAll(" ");
    var separated = separatingWords.matcher(bare).replaceAll(",");
    for (var segment : SEPARATOR.split(separated)) {
      var numbersAndClasses = new ArrayList<Term>();
      var words = new ArrayList<String>();
      for (var token : segment.strip().split("\\s+")) {
        exact(trimmed(token))
            .ifPresentOrElse(numbersAndClasses::add, () -> words.add(Folding.fold(token)));
      }
      words.removeIf(word -> word.isEmpty() || fillers.contains(word));
      if (words.removeIf(details::contains)) {
        wantsDetails = true;
      }
      said.addAll(words);
      if (numbersAndClasses.isEmpty() && !words.isEmpty()) {
        terms.add(new Term.Words(String.join(" ", words)));
      }
      terms.addAll(numbersAndClasses);
    }
    if (terms.isEmpty()) {
      return whole.isEmpty() ? new Lookup(List.of(new Term.Words("")), "", false) : new Help();
    }
    return new Lookup(terms, String.join(" ", said), wantsDetails);
  }

  private static Optional<Term> exact(String token) {
    var number = NUMBER.matcher(token);
    if (number.matches()) {
      return Optional.of(new Term.Digits(number.group(1)));
    }
    var pattern = CLASS.matcher(token);
    if (pattern.matches()) {
      int digit = Integer.parseInt(pattern.group(1));
      return Optional.of(new Term.ClassPattern(ResponseClass.of(digit * 100)));
    }
    return Optional.empty();
  }

  /** Without the punctuation around a token: "(302)?" is 302, while 10.0.0.1 stays what it is. */
  private static String trimmed(String token) {
    int start = 0;
    int end = token.length();
    while (start < end && isPunctuation(token.charAt(start))) {
      start++;
    }
    while (end > start && isPunctuation(token.charAt(end - 1))) {
      end--;
    }
    return token.substring(start, end);
  }

  private static boolean isPunctuation(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && c != '*' && c != '×';
  }

  private static Set<String> words(
      List<Vocabulary> vocabularies, Function<Vocabulary, List<String>> of) {
    return vocabularies.stream()
        .flatMap(vocabulary -> of.apply(vocabulary).stream())
        .map(Folding::fold)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
