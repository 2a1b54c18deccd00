package dev.ringback.discord;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes Discord know the commands if it does not already, as it limits how many are created in a
 * day. Tries until it works, unless the fault is in what is asked for.
 */
final class CommandRegistration implements Runnable {

  private static final Logger log = LoggerFactory.getLogger(CommandRegistration.class);

  private final JDA jda;
  private final List<CommandData> wanted;

  CommandRegistration(JDA jda, List<CommandData> wanted) {
    this.jda = jda;
    this.wanted = wanted;
  }

  @Override
  public void run() {
    try {
      for (var backoff = new Backoff(); !isDone(); ) {
        Thread.sleep(backoff.next());
      }
    } catch (InterruptedException | RejectedExecutionException e) {
      log.debug("The connection ended before the commands were registered");
    }
  }

  private boolean isDone() {
    try {
      register();
      return true;
    } catch (ErrorResponseException e) {
      var reason = Reachability.describe(e);
      log.warn("Could not register the commands: {}, error {}", reason, e.getErrorCode());
      return Reachability.isRefusal(e);
    }
  }

  private void register() {
    var registered = jda.retrieveCommands(true).complete().stream().map(CommandData::fromCommand);
    if (json(registered.toList()).equals(json(wanted))) {
      log.info("The commands are registered already");
    } else {
      jda.updateCommands().addCommands(wanted).complete();
      log.info("Registered the commands");
    }
  }

  private static Set<DataObject> json(Collection<? extends CommandData> commands) {
    return commands.stream().map(CommandData::toData).collect(Collectors.toSet());
  }
}
