package dev.ringback.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * A command line that takes a query: what the console and the bots have in common. Gets its further
 * options from whoever makes it; the wording of mistakes is picocli's.
 */
public final class QueryCommand {

  /** What a command does once its command line is understood. */
  public interface Body {

    /**
     * Runs the command.
     *
     * @return the exit status
     * @throws ParameterException if options do not go together
     */
    int run(ParseResult options) throws SettingsException;
  }

  /** Moves the further lines of a synopsis under its first. */
  public static final String UNDER_USAGE = " ".repeat("Usage: ".length());

  private final CommandLine commandLine;
  private final Shell shell;

  /**
   * A command.
   *
   * @param spec its name and its own options
   */
  public QueryCommand(CommandSpec spec, Shell shell) {
    this.shell = shell;
    addCommonOptions(spec);
    // A query may well begin with @, which to picocli is the name of a file with arguments.
    commandLine = new CommandLine(spec).setExpandAtFiles(false);
  }

  private static void addCommonOptions(CommandSpec spec) {
    spec.versionProvider(() -> new String[] {"Ringback " + Version.text()});
    spec.addOption(
        OptionSpec.builder("--lang")
            .type(Locale.class)
            .converters(Languages::parse)
            .paramLabel("TAG")
            .description("Language to answer in: " + Languages.KNOWN + ".")
            .build());
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Print this help and exit.")
            .build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version and exit.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .paramLabel("QUERY")
            .description(
                "Codes, a phrase or words to search for; - reads queries from standard input, one"
                    + " a line.")
            .build());
  }

  /** Reads the command line, and runs the command or says what is wrong. */
  public int execute(String[] args, Body body) {
    try {
      var options = commandLine.parseArgs(args);
      if (options.isUsageHelpRequested()) {
        commandLine.usage(shell.out(), Help.Ansi.OFF);
        return ExitStatus.DONE;
      }
      if (options.isVersionHelpRequested()) {
        commandLine.printVersionHelp(shell.out(), Help.Ansi.OFF);
        return ExitStatus.DONE;
      }
      return body.run(options);
    } catch (ParameterException e) {
      shell.err().println("ringback: " + e.getMessage());
      shell.err().println("Try: " + commandLine.getCommandName() + " --help");
    } catch (SettingsException e) {
      shell.err().println(e.getMessage());
    }
    return ExitStatus.WRONG_USE;
  }

  /** The words of the query; none if there is no query. */
  public List<String> query(ParseResult options) {
    return options.matchedPositionalValue(0, List.of());
  }

  /** The languages that the person wants, the one on the command line before the setting. */
  public List<Locale> languages(ParseResult options) throws SettingsException {
    var settings = new Settings(shell.environment());
    var setting = Languages.setting(settings);
    settings.check();
    Optional<Locale> option = Optional.ofNullable(options.matchedOptionValue("--lang", null));
    option
        .filter(language -> !Languages.isSpoken(language))
        .map(Locale::toLanguageTag)
        .ifPresent(tag ->
            shell
                .err()
                .println(
                    "ringback: no texts in "
                        + tag
                        + " yet, so the answer is in "
                        + Languages.FALLBACK));
    return Stream.of(option, setting).flatMap(Optional::stream).toList();
  }

  /** A mistake on the command line. */
  public ParameterException error(String message) {
    return new ParameterException(commandLine, message);
  }
}
