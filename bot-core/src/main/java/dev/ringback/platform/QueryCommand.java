package dev.ringback.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A command line that takes a query: what the console and the bots have in common. */
public final class QueryCommand {

  /** What a command does once its command line is understood. */
  public interface Body {

    /**
     * Runs the command.
     *
     * @return the exit status
     * @throws UsageException if options do not go together
     */
    int run(Options options) throws SettingsException, UsageException;
  }

  /** What reads a command line that has options. */
  public interface Reader {

    /** Reads it; empty if it asked for something that is printed then. */
    Optional<Options> read(String[] args, Shell shell) throws UsageException;
  }

  /** Moves the further lines of a synopsis under its first. */
  public static final String UNDER_USAGE = " ".repeat("Usage: ".length());

  private final String name;
  private final Reader reader;
  private final Shell shell;

  /**
   * A command.
   *
   * @param name as it is called
   * @param reader what reads its options, if there are any
   */
  public QueryCommand(String name, Reader reader, Shell shell) {
    this.name = name;
    this.reader = reader;
    this.shell = shell;
  }

  /** Reads the command line, and runs the command or says what is wrong. */
  public int execute(String[] args, Body body) {
    try {
      var understood = understand(args);
      return understood.isPresent() ? body.run(understood.orElseThrow()) : ExitStatus.DONE;
    } catch (UsageException e) {
      shell.err().println("ringback: " + e.getMessage());
      shell.err().println("Try: " + name + " --help");
    } catch (SettingsException e) {
      shell.err().println(e.getMessage());
    }
    return ExitStatus.WRONG_USE;
  }

  /**
   * Mere words need no reader: picocli's classes are of Java 5, which no AOT cache holds, and take
   * longer to load than an answer.
   */
  private Optional<Options> understand(String[] args) throws UsageException {
    boolean isOnlyWords = Stream.of(args).noneMatch(it -> it.length() > 1 && it.startsWith("-"));
    return isOnlyWords
        ? Optional.of(new Options(Map.of(), List.of(args)))
        : reader.read(args, shell);
  }

  /** The language that the person wants, by the command line or else by the setting. */
  public Optional<Locale> language(Options options) throws SettingsException {
    var settings = new Settings(shell.environment());
    var setting = Languages.setting(settings);
    settings.check();
    var wanted =
        options.has("--lang") ? Optional.of(options.value("--lang", Locale.ROOT)) : setting;
    wanted.flatMap(Languages::lack).ifPresent(lack -> shell.err().println("ringback: " + lack));
    return wanted.map(Languages::spoken);
  }
}
