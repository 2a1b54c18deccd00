package dev.ringback.discord.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The places where a text may be cut with nothing half-said. */
final class Sentences {

  private Sentences() {}

  /** The sentences of one line; literal protocol text is never split, whatever dots it holds. */
  static List<String> of(String line, Locale language) {
    var sentences = new ArrayList<String>();
    var breaks = BreakIterator.getSentenceInstance(language);
    breaks.setText(line);
    int start = 0;
    boolean inCode = false;
    int seen = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      for (; seen < end; seen++) {
        inCode ^= line.charAt(seen) == '`';
      }
      if (!inCode || end == line.length()) {
        sentences.add(line.substring(start, end).strip());
        start = end;
      }
    }
    return sentences;
  }
}
