package dev.ringback.slack.block;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.ringback.card.Action;
import dev.ringback.slack.block.ActionId.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A card's actions as a row of buttons. Share and Dismiss make sense on an ephemeral message only.
 */
final class Buttons {

  private Buttons() {}

  static Part of(List<Action> actions, Audience audience) {
    var buttons = new ArrayList<ButtonElement>();
    for (var action : actions) {
      if (buttons.size() < Limit.ACTIONS) {
        button(action, audience, buttons.size()).ifPresent(buttons::add);
      }
    }
    return row(Part.Rank.ACTIONS, buttons);
  }

  static Part row(Part.Rank rank, List<ButtonElement> buttons) {
    if (buttons.isEmpty()) {
      return Part.nothing(rank);
    }
    var length = buttons.stream().mapToInt(button -> button.getText().getText().length()).sum();
    List<BlockElement> elements = List.copyOf(buttons);
    return new Part(rank, length, List.of(Blocks.actions(row -> row.elements(elements))));
  }

  /** Nothing if the label is blank or the query is longer than what a button can carry. */
  static Optional<ButtonElement> button(ActionId id, String label, String query) {
    var text = PlainText.of(label, Limit.BUTTON_LABEL);
    if (text.getText().isEmpty() || query.length() > Limit.BUTTON_VALUE) {
      return Optional.empty();
    }
    // Slack refuses an empty value; none at all comes back as the empty query.
    var value = query.isEmpty() ? null : query;
    return Optional.of(
        ButtonElement.builder().actionId(id.toString()).text(text).value(value).build());
  }

  private static Optional<ButtonElement> button(Action action, Audience audience, int index) {
    var alone = audience == Audience.ASKER;
    return switch (action) {
      case Action.Ask(var label, var query) ->
          button(new ActionId(Verb.ASK, audience, index), label, query);
      case Action.Share(var label, var query) when alone ->
          button(new ActionId(Verb.SHARE, audience, index), label, query);
      case Action.Dismiss(var label) when alone ->
          button(new ActionId(Verb.DISMISS, audience, index), label, "");
      case Action.Share _, Action.Dismiss _ -> Optional.empty();
    };
  }
}
