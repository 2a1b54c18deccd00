package dev.ringback.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads a command line with options, of which those that all commands have are its own. The wording
 * of mistakes is picocli's.
 */
public final class OptionReader {

  private final CommandLine commandLine;

  /**
   * A reader.
   *
   * @param spec the command's name and its own options
   */
  public OptionReader(CommandSpec spec) {
    addCommonOptions(spec);
    // A query may well begin with @, which to picocli is the name of a file with arguments.
    commandLine = new CommandLine(spec).setExpandAtFiles(false);
  }

  private static void addCommonOptions(CommandSpec spec) {
    spec.versionProvider(() -> new String[] {"Ringback " + Version.text()});
    spec.addOption(
        OptionSpec.builder("--lang")
            .type(Locale.class)
            .converters(converter(Languages::parse, Languages.DEMAND))
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

  /**
   * What turns the text of an option into its value.
   *
   * @param demand what to say of a text without a value
   */
  public static <T> ITypeConverter<T> converter(
      Function<String, Optional<T>> reading, String demand) {
    return text -> reading.apply(text).orElseThrow(() -> new TypeConversionException(demand));
  }

  /** Reads the command line; empty if it asked for help or the version, which are printed then. */
  public Optional<Options> read(String[] args, Shell shell) throws UsageException {
    try {
      var parsed = commandLine.parseArgs(args);
      if (parsed.isUsageHelpRequested()) {
        commandLine.usage(shell.out(), Help.Ansi.OFF);
        return Optional.empty();
      }
      if (parsed.isVersionHelpRequested()) {
        commandLine.printVersionHelp(shell.out(), Help.Ansi.OFF);
        return Optional.empty();
      }
      var values = new HashMap<String, Object>();
      parsed.matchedOptions().forEach(it -> values.put(it.longestName(), it.getValue()));
      return Optional.of(new Options(values, parsed.matchedPositionalValue(0, List.of())));
    } catch (ParameterException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
