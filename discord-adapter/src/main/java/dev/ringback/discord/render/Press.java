package dev.ringback.discord.render;

import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;

/**
 * What a person does with a control of a message. It is the whole of the control's id, so that a
 * button works after a restart and on any replica.
 */
public sealed interface Press {

  /** Answers another query. */
  record Ask(String query) implements Press {}

  /** Shows the card of a query to everyone in the place. */
  record Share(String query) implements Press {}

  /** Takes the card away. */
  record Dismiss() implements Press {}

  /** The id that carries it, or nothing if the query is too long for one. */
  default Optional<String> id() {
    var id =
        switch (this) {
          case Ask(var query) -> "ask:" + query;
          case Share(var query) -> "share:" + query;
          case Dismiss() -> "dismiss";
        };
    return Optional.of(id).filter(s -> s.length() <= Button.ID_MAX_LENGTH);
  }

  /** Reads an id; nothing if it is none of ours. */
  static Optional<Press> parse(String id) {
    if (id.equals("dismiss")) {
      return Optional.of(new Dismiss());
    }
    if (id.startsWith("ask:")) {
      return Optional.of(new Ask(id.substring("ask:".length())));
    }
    if (id.startsWith("share:")) {
      return Optional.of(new Share(id.substring("share:".length())));
    }
    return Optional.empty();
  }
}
