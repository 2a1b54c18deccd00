package dev.ringback.console;

import dev.ringback.Ask;
import dev.ringback.Ringback;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.completer.ArgumentCompleter.ArgumentLine;
import org.jline.terminal.Terminal;

/** Asks for queries in a terminal until the person has enough. */
final class Prompt {

  private static final Set<String> LEAVE = Set.of("exit", "quit");

  /** Held, so that its level stays: a history that cannot be kept is nothing to talk about. */
  private static final Logger JLINE = Logger.getLogger("org.jline");

  private final Ringback ringback;
  private final List<Locale> languages;
  private final Format format;
  private final Map<String, String> environment;

  Prompt(
      Ringback ringback, List<Locale> languages, Format format, Map<String, String> environment) {
    JLINE.setLevel(Level.OFF);
    this.ringback = ringback;
    this.languages = languages;
    this.format = format;
    this.environment = environment;
  }

  /** Asks and answers until {@code exit}, {@code quit} or Ctrl-D. */
  void run(Terminal terminal) {
    var reader = reader(terminal);
    while (true) {
      try {
        var query = reader.readLine("sip> ").strip();
        if (LEAVE.contains(query.toLowerCase(Locale.ROOT))) {
          return;
        }
        if (!query.isEmpty()) {
          terminal.writer().println(answer(query, terminal.getWidth()));
          terminal.flush();
        }
      } catch (UserInterruptException e) {
        // Ctrl-C clears the line, as in a shell.
      } catch (EndOfFileException e) {
        return;
      }
    }
  }

  private String answer(String query, int columns) {
    var card = ringback.reply(new Ask(query, languages));
    return format.renderer(ringback, Screen.ofTerminal(columns, environment)).apply(card);
  }

  private LineReader reader(Terminal terminal) {
    var reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            // A query is one word to JLine: quotes, backslashes and exclamation marks are its own.
            .parser((line, cursor, context) -> new ArgumentLine(line, cursor))
            .option(Option.DISABLE_EVENT_EXPANSION, true)
            .option(Option.INSERT_TAB, false)
            .completer(new SuggestionCompleter(ringback, languages))
            .completionMatcher(new SuggestionCompleter.Matcher())
            .build();
    HistoryFile.find(environment)
        .ifPresent(file -> reader.setVariable(LineReader.HISTORY_FILE, file));
    return reader;
  }
}
