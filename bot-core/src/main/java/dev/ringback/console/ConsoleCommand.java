package dev.ringback.console;

import dev.ringback.Ask;
import dev.ringback.Ringback;
import dev.ringback.platform.Answers;
import dev.ringback.platform.ExitStatus;
import dev.ringback.platform.OptionReader;
import dev.ringback.platform.Options;
import dev.ringback.platform.QueryCommand;
import dev.ringback.platform.SettingsException;
import dev.ringback.platform.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The console's command line: one query, a stream of queries, or a prompt. */
final class ConsoleCommand {

  private static final String NAME = "ringback";

  private final Shell shell;
  private final Supplier<Screen> screen;
  private final BooleanSupplier interactive;
  private final QueryCommand command;

  /**
   * A console.
   *
   * @param screen what standard output is shown on
   * @param interactive whether a person sits in front of it
   */
  ConsoleCommand(Shell shell, Supplier<Screen> screen, BooleanSupplier interactive) {
    this.shell = shell;
    this.screen = screen;
    this.interactive = interactive;
    this.command = new QueryCommand(NAME, (args, of) -> options().read(args, of), shell);
  }

  private static OptionReader options() {
    var spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis(
            "ringback [--lang TAG] [--format text|json] [QUERY...]",
            QueryCommand.UNDER_USAGE + "ringback slack|discord [--help]")
        .description("Explains SIP response codes. Without a query, asks for one.");
    spec.addOption(
        OptionSpec.builder("--format")
            .type(Format.class)
            .converters(OptionReader.converter(Format::parse, "must be text or json"))
            .paramLabel("FORMAT")
            .description("text (the default) or json, one card a line.")
            .build());
    return new OptionReader(spec);
  }

  int execute(String... args) {
    return command.execute(args, this::run);
  }

  private int run(Options options) throws SettingsException {
    var languages =
        Stream.concat(
                command.language(options).stream(), ClientLocale.find(shell.environment()).stream())
            .toList();
    var format = options.value("--format", Format.TEXT);
    var query = options.query();
    var ringback = Ringback.inAllLanguages();
    if (query.isEmpty() && interactive.getAsBoolean()) {
      return prompt(new Prompt(ringback, languages, format, shell.environment()));
    }
    var answers =
        new Answers(
            text -> ringback.reply(new Ask(text, languages)),
            format.renderer(ringback, screen.get()),
            shell);
    return query.isEmpty() ? answers.answerLines() : answers.answer(query);
  }

  private int prompt(Prompt prompt) {
    try (var terminal =
        TerminalBuilder.builder()
            .provider(TerminalBuilder.PROP_PROVIDER_EXEC)
            .dumb(true)
            .encoding(StandardCharsets.UTF_8)
            .build()) {
      prompt.run(terminal);
      return ExitStatus.DONE;
    } catch (IOException e) {
      shell.err().println("ringback: cannot use this terminal: " + e.getMessage());
      return ExitStatus.FAILED;
    }
  }
}
