package dev.ringback.discord.render;

import dev.ringback.card.Action;
import dev.ringback.card.Block.Entries;
import dev.ringback.card.Block.Entry;
import dev.ringback.card.Card;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/**
 * Turns what a card offers into rows of controls: things to look up first, then what else to ask,
 * and in a row of its own what to do with the message. Discord refuses a message with the same id
 * twice, so a button that is offered twice is shown once.
 */
final class ControlRenderer {

  private static final int IN_A_ROW = 5;
  private static final int ROWS_OF_ACTIONS = 2;
  private static final int ROWS_OF_ENTRIES = 3;

  private ControlRenderer() {}

  static List<ActionRow> render(Card card, Visibility visibility) {
    var ids = new HashSet<String>();
    var renderer = new ButtonRenderer(card, visibility);
    var questions = new ArrayList<Button>();
    var deeds = new ArrayList<Button>();
    for (var action : card.actions()) {
      renderer
          .render(action)
          .filter(button -> ids.add(String.valueOf(button.getCustomId())))
          .ifPresent((action instanceof Action.Ask ? questions : deeds)::add);
    }
    var ofDeeds = rows(deeds, ROWS_OF_ACTIONS);
    var rows = new ArrayList<>(entries(card, ids));
    rows.addAll(rows(questions, ROWS_OF_ACTIONS - ofDeeds.size()));
    rows.addAll(ofDeeds);
    return rows;
  }

  private static List<ActionRow> entries(Card card, Set<String> usedIds) {
    var ids = new HashSet<String>();
    var entries = new ArrayList<Entry>();
    var prompts = new ArrayList<String>();
    for (var block : card.blocks()) {
      if (block instanceof Entries(_, var prompt, var listed)) {
        prompts.add(prompt);
        listed.stream()
            .filter(entry -> id(entry).filter(ids::add).isPresent())
            .forEach(entries::add);
      }
    }
    if (entries.size() > IN_A_ROW) {
      return MenuRenderer.render(prompts.getFirst(), entries).limit(ROWS_OF_ENTRIES).toList();
    }
    var buttons = new ArrayList<Button>();
    for (var entry : entries) {
      id(entry)
          .filter(usedIds::add)
          .flatMap(_ -> ButtonRenderer.ask(entry.label(), entry.query()))
          .ifPresent(buttons::add);
    }
    return rows(buttons, ROWS_OF_ENTRIES);
  }

  private static Optional<String> id(Entry entry) {
    return new Press.Ask(entry.query()).id();
  }

  private static List<ActionRow> rows(List<Button> buttons, int most) {
    var rows = new ArrayList<ActionRow>();
    for (int at = 0; at < buttons.size() && rows.size() < most; at += IN_A_ROW) {
      rows.add(ActionRow.of(buttons.subList(at, Math.min(at + IN_A_ROW, buttons.size()))));
    }
    return rows;
  }
}
