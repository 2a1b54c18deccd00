package dev.ringback.discord.render;

import dev.ringback.card.Card;
import java.util.Set;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The one way from a card, or from a line of text, to a message; use it for all that is sent. */
public final class MessageRenderer {

  private MessageRenderer() {}

  /** A card, with what can be done with it where it is seen. */
  public static MessageCreateData render(Card card, Visibility visibility) {
    return new MessageCreateBuilder()
        .setEmbeds(EmbedRenderer.render(card))
        .setComponents(ControlRenderer.render(card, visibility))
        .setAllowedMentions(Set.of())
        .build();
  }

  /** A text of the bot's own. */
  public static MessageCreateData render(String text) {
    return new MessageCreateBuilder()
        .setContent(Markdown.of(text))
        .setAllowedMentions(Set.of())
        .build();
  }
}
