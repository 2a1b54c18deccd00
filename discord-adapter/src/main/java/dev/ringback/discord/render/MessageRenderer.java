package dev.ringback.discord.render;

import dev.ringback.card.Card;
import java.util.Set;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageCreateRequest;

/** The one way from a card, or from a line of text, to a message; use it for all that is sent. */
public final class MessageRenderer {

  private MessageRenderer() {}

  /** A card, with what can be done with it where it is seen. */
  public static MessageCreateData render(Card card, Visibility visibility) {
    return into(new MessageCreateBuilder(), card, visibility).build();
  }

  /** Puts a card into a request, which spares the SDK to check a message of it once more. */
  public static <R extends MessageCreateRequest<R>> R into(
      R request, Card card, Visibility visibility) {
    return request
        .setEmbeds(EmbedRenderer.render(card))
        .setComponents(ControlRenderer.render(card, visibility))
        .setAllowedMentions(Set.of())
        .mentionRepliedUser(false);
  }

  /** The answer to a slash command as Discord gets it, as JSON on one line. */
  public static String preview(Card card) {
    return render(card, Visibility.PRIVATE)
        .toData()
        .put("flags", Message.MessageFlag.EPHEMERAL.getValue())
        .toString();
  }

  /** A text of the bot's own. */
  public static MessageCreateData render(String text) {
    return new MessageCreateBuilder()
        .setContent(Markdown.of(text))
        .setAllowedMentions(Set.of())
        .mentionRepliedUser(false)
        .build();
  }
}
