package dev.ringback.query;

import dev.ringback.data.ResponseClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands between two separators of a query.
 *
 * @param terms the numbers and classes in it or, if there are none, its words as one term
 * @param words its words that say something
 */
record Segment(List<Term> terms, List<String> words) {

  static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern NUMBER = Pattern.compile("(?:sip|code|error)?(\\d{1,12})");
  private static final Pattern IDENTIFIER = Pattern.compile("[a-z0-9]+(?:_[a-z0-9]+)+");
  private static final Pattern CLASS = Pattern.compile("([1-6])(?:xx|хх|\\*\\*|××)");

  /**
   * Reads a segment.
   *
   * @param text with the characters folded
   * @param ignored words that say nothing about what is asked for
   */
  static Segment read(String text, Set<String> ignored) {
    var terms = new ArrayList<Term>();
    var words = new ArrayList<String>();
    var typed = new ArrayList<String>();
    int attached = 0;
    for (var token : SPACE.split(text.strip())) {
      var bare = trimmed(token);
      var number = NUMBER.matcher(bare);
      var pattern = CLASS.matcher(bare);
      if (number.matches()) {
        terms.add(new Term.Digits(number.group(1), join(words, attached), ""));
        attached = words.size();
      } else if (pattern.matches()) {
        int digit = Integer.parseInt(pattern.group(1));
        terms.add(new Term.ClassPattern(ResponseClass.of(digit * 100)));
      } else {
        var word = IDENTIFIER.matcher(bare).matches() ? bare : Folding.fold(token);
        typed.add(Folding.fold(token));
        if (!word.isEmpty() && !ignored.contains(word)) {
          words.add(word);
        }
      }
    }
    var rest = join(words, attached);
    if (terms.isEmpty() && !rest.isEmpty()) {
      terms.add(new Term.Words(rest, join(typed, 0)));
    } else if (!terms.isEmpty()
        && terms.getLast() instanceof Term.Digits(var digits, var before, var _)) {
      terms.set(terms.size() - 1, new Term.Digits(digits, before, rest));
    }
    return new Segment(terms, words);
  }

  private static String join(List<String> words, int from) {
    return String.join(" ", words.subList(from, words.size())).strip();
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
}
