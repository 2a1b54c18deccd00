package dev.ringback.slack.block;

import dev.ringback.card.Action;
import dev.ringback.slack.block.ActionId.Verb;
import dev.ringback.slack.block.SlackBlock.Actions;
import dev.ringback.slack.block.SlackBlock.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A card's actions as a row of questions and a row of what to do with the message, of which Share
 * and Dismiss make sense on an ephemeral message only.
 */
final class Buttons {

  private Buttons() {}

  static Part of(List<Action> actions, Audience audience) {
    var questions = new ArrayList<Button>();
    var deeds = new ArrayList<Button>();
    for (var action : actions) {
      var number = questions.size() + deeds.size();
      if (number < Limit.ACTIONS) {
        button(action, audience, number)
            .ifPresent((action instanceof Action.Ask ? questions : deeds)::add);
      }
    }
    return row(Part.Rank.ACTIONS, questions).and(row(Part.Rank.ACTIONS, deeds));
  }

  static Part row(Part.Rank rank, List<Button> buttons) {
    var length = buttons.stream().mapToInt(button -> button.text().length()).sum();
    return buttons.isEmpty()
        ? Part.nothing(rank)
        : Part.of(rank, length, new Actions(List.copyOf(buttons)));
  }

  /** Nothing if the label is blank or the query is longer than what a button can carry. */
  static Optional<Button> button(ActionId id, String label, String query) {
    var text = PlainText.of(label, Limit.BUTTON_LABEL);
    return text.isEmpty() || query.length() > Limit.BUTTON_VALUE
        ? Optional.empty()
        : Optional.of(new Button(id, text, query));
  }

  private static Optional<Button> button(Action action, Audience audience, int index) {
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
