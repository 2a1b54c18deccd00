package dev.ringback.platform;

import java.util.ArrayList;
import java.util.Set;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a bot's command line offers. Kept out of {@link Launcher}: to verify a class that passes
 * types of picocli on, Java loads them, even where there is no option to read.
 */
final class BotOptions {

  private BotOptions() {}

  /**
   * The options.
   *
   * @param name what is typed to start the bot
   * @param documents the options that print a document
   */
  static CommandSpec of(String name, Set<String> documents) {
    var synopsis = new ArrayList<String>();
    synopsis.add(name);
    synopsis.add(name + " --preview [--lang TAG] QUERY...");
    var modes = ArgGroupSpec.builder().exclusive(true);
    modes.addArg(
        OptionSpec.builder("--preview")
            .description("Print the message that the platform would get, as JSON; needs no token.")
            .build());
    synopsis.add(name + " --doctor");
    modes.addArg(
        OptionSpec.builder("--doctor")
            .description(
                "Check the settings, the platform and the token, say what to do, and exit.")
            .build());
    modes.addArg(
        OptionSpec.builder("--rehearse")
            .description(
                "Run against a platform of its own on the loopback address, asked what standard"
                    + " input holds, and exit; trains the start.")
            .build());
    for (var option : documents) {
      synopsis.add(name + " " + option);
      modes.addArg(
          OptionSpec.builder(option)
              .description("Print the " + option.substring("--".length()) + " and exit.")
              .build());
    }
    var spec = CommandSpec.create().name(name).addArgGroup(modes.build());
    spec.usageMessage()
        .customSynopsis(String.join("%n" + QueryCommand.UNDER_USAGE, synopsis))
        .description("Without an option, runs the bot with the settings of the environment.");
    return spec;
  }
}
