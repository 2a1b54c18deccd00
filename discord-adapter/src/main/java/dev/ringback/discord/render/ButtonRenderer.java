package dev.ringback.discord.render;

import dev.ringback.card.Action;
import dev.ringback.card.Card;
import dev.ringback.card.Memo;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;

/** Turns an action into a button, unless it makes no sense on the card. */
final class ButtonRenderer {

  private static final int MOST_REMEMBERED = 1000;

  /** More than there are languages. */
  private static final int MOST_LANGUAGES = 100;

  /** Of each language by itself, so that none takes the place of another. */
  private static final Memo<Locale, Memo<Action.Ask, Optional<Button>>> ASKS =
      new Memo<>(
          MOST_LANGUAGES, _ -> new Memo<>(MOST_REMEMBERED, ask -> ask(ask.label(), ask.query())));

  private final Card card;
  private final Visibility visibility;

  ButtonRenderer(Card card, Visibility visibility) {
    this.card = card;
    this.visibility = visibility;
  }

  Optional<Button> render(Action action) {
    boolean isPrivate = visibility == Visibility.PRIVATE;
    return switch (action) {
      case Action.Ask ask -> ASKS.of(card.language()).of(ask);
      case Action.Share(var label, var query) ->
          button(ButtonStyle.PRIMARY, new Press.Share(query), label)
              .filter(_ -> isPrivate && !card.isForAskerOnly());
      case Action.Dismiss(var label) ->
          button(ButtonStyle.SECONDARY, new Press.Dismiss(), label).filter(_ -> isPrivate);
    };
  }

  static Optional<Button> ask(String label, String query) {
    return button(ButtonStyle.SECONDARY, new Press.Ask(query), label);
  }

  private static Optional<Button> button(ButtonStyle style, Press press, String label) {
    return press.id().map(id -> Button.of(style, id, Label.plain(label, Button.LABEL_MAX_LENGTH)));
  }
}
