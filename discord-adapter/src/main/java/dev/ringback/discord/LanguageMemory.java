package dev.ringback.discord;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.interaction.GenericInteractionCreateEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.DiscordLocale;

/**
 * Remembers the languages of those who used a command or a control lately, for their direct
 * messages, which do not tell.
 */
final class LanguageMemory implements EventListener {

  private static final int MOST = 10_000;

  private final Map<Long, DiscordLocale> languages =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, DiscordLocale> eldest) {
          return size() > MOST;
        }
      };

  @Override
  public void onEvent(GenericEvent event) {
    if (event instanceof GenericInteractionCreateEvent interaction) {
      remember(interaction.getUser(), interaction.getUserLocale());
    }
  }

  private synchronized void remember(User person, DiscordLocale language) {
    languages.put(person.getIdLong(), language);
  }

  synchronized Optional<DiscordLocale> recall(User person) {
    return Optional.ofNullable(languages.get(person.getIdLong()));
  }
}
