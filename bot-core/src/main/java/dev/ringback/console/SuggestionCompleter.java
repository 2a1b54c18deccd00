package dev.ringback.console;

import dev.ringback.Ringback;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.impl.CompletionMatcherImpl;

/** Completes the whole line to a query. */
final class SuggestionCompleter implements Completer {

  /** What fits under the prompt at a glance. */
  private static final int MOST = 15;

  private final Ringback ringback;
  private final List<Locale> languages;

  SuggestionCompleter(Ringback ringback, List<Locale> languages) {
    this.ringback = ringback;
    this.languages = languages;
  }

  @Override
  public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
    for (var suggestion : ringback.suggest(line.line(), languages, MOST)) {
      candidates.add(
          new Candidate(
              suggestion.query(),
              suggestion.label(),
              null,
              null,
              null,
              null,
              false,
              candidates.size()));
    }
  }

  /** Takes all suggestions: the core, which understands typos and other names, has matched them. */
  static final class Matcher extends CompletionMatcherImpl {

    @Override
    protected void defaultMatchers(
        Map<LineReader.Option, Boolean> options,
        boolean prefix,
        CompletingParsedLine line,
        boolean caseInsensitive,
        int errors,
        String originalGroupName) {
      matchers = List.of(candidates -> candidates);
    }
  }
}
