package dev.ringback.discord;

import dev.ringback.Ringback;
import dev.ringback.Suggestion;
import java.util.List;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Completes the query while it is typed. Free text always works, so a failure here is only logged.
 */
final class AutocompleteListener implements EventListener {

  private static final Logger log = LoggerFactory.getLogger(AutocompleteListener.class);

  private final Ringback ringback;
  private final LanguageOrder languages;

  AutocompleteListener(Ringback ringback, LanguageOrder languages) {
    this.ringback = ringback;
    this.languages = languages;
  }

  @Override
  public void onEvent(GenericEvent event) {
    if (event instanceof CommandAutoCompleteInteractionEvent typing) {
      complete(typing);
    }
  }

  private void complete(CommandAutoCompleteInteractionEvent event) {
    try {
      event.replyChoices(choices(event)).complete();
    } catch (RuntimeException e) {
      log.warn("Could not complete a query", SdkTrace.of(e));
    }
  }

  private List<Command.Choice> choices(CommandAutoCompleteInteractionEvent event) {
    var typed = event.getFocusedOption().getValue();
    return ringback.suggest(typed, languages.ofPerson(event), OptionData.MAX_CHOICES).stream()
        .map(AutocompleteListener::choice)
        .toList();
  }

  private static Command.Choice choice(Suggestion suggestion) {
    return new Command.Choice(suggestion.label(), suggestion.query());
  }
}
