package dev.ringback.platform;

import dev.ringback.Ask;
import dev.ringback.Ringback;
import java.util.Map;
import java.util.TreeMap;

/** Runs a platform from its command line. Every adapter's main calls {@link #run} and no more. */
public final class Launcher {

  private final ChatPlatform platform;
  private final Map<String, ChatPlatform.Document> documents;
  private final Shell shell;
  private final QueryCommand command;

  private Launcher(ChatPlatform platform, Shell shell) {
    this.platform = platform;
    this.documents = new TreeMap<>(platform.documents());
    this.shell = shell;
    this.command =
        new QueryCommand(
            name(),
            (args, of) ->
                new OptionReader(BotOptions.of(name(), documents.keySet())).read(args, of),
            shell);
  }

  /**
   * Does what the command line says: previews, prints a document, or runs the bot until it is told
   * to stop.
   *
   * @return the exit status
   */
  public static int run(ChatPlatform platform, String... args) {
    BotLog.use(platform);
    return run(platform, Shell.ofThisProcess(), args);
  }

  static int run(ChatPlatform platform, Shell shell, String... args) {
    var launcher = new Launcher(platform, shell);
    return launcher.command.execute(args, launcher::run);
  }

  private String name() {
    return "ringback " + platform.name();
  }

  private int run(Options options) throws SettingsException, UsageException {
    for (var document : documents.entrySet()) {
      if (options.has(document.getKey())) {
        standsAlone(document.getKey(), options);
        var settings = new Settings(shell.environment());
        var ringback = Languages.ringback(settings);
        Languages.lack(settings).ifPresent(shell.err()::println);
        shell.out().println(document.getValue().write(settings, ringback));
        return ExitStatus.DONE;
      }
    }
    if (options.has("--doctor")) {
      standsAlone("--doctor", options);
      return examine();
    }
    if (options.has("--rehearse")) {
      standsAlone("--rehearse", options);
      return new Rehearsal(shell).run(platform);
    }
    return options.has("--preview") ? preview(options) : runBot(options);
  }

  private static void standsAlone(String option, Options options) throws UsageException {
    if (!options.query().isEmpty() || options.has("--lang")) {
      throw new UsageException(option + " stands alone");
    }
  }

  private int examine() throws SettingsException {
    var settings = new Settings(shell.environment());
    LogFormat.choose(settings);
    var _ = Operation.read(settings);
    return new Doctor(shell.out()).examine(platform, settings);
  }

  private int preview(Options options) throws SettingsException, UsageException {
    var query = options.query();
    if (query.isEmpty()) {
      throw new UsageException("--preview needs a query, or - to read queries from standard input");
    }
    var languages = command.language(options).stream().toList();
    var ringback = Ringback.inAllLanguages();
    return new Answers(text -> ringback.reply(new Ask(text, languages)), platform::preview, shell)
        .answer(query);
  }

  private int runBot(Options options) throws SettingsException, UsageException {
    if (!options.query().isEmpty()) {
      throw new UsageException("a query needs --preview; without it the bot runs");
    }
    if (options.has("--lang")) {
      throw new UsageException("--lang needs --preview; for the bot, set RINGBACK_LANG");
    }
    var settings = new Settings(shell.environment());
    LogFormat.choose(settings);
    return new BotProcess(platform).run(settings);
  }
}
