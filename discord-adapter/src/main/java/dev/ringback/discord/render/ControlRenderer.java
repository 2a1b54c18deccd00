package dev.ringback.discord.render;

import dev.ringback.card.Action;
import dev.ringback.card.Block;
import dev.ringback.card.Block.Entries;
import dev.ringback.card.Block.Entry;
import dev.ringback.card.Card;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    var ofDeeds = rows(deeds).limit(ROWS_OF_ACTIONS).toList();
    return Stream.of(
            entries(card, ids).limit(ROWS_OF_ENTRIES),
            rows(questions).limit(ROWS_OF_ACTIONS - ofDeeds.size()),
            ofDeeds.stream())
        .flatMap(rows -> rows)
        .toList();
  }

  private static Stream<ActionRow> entries(Card card, Set<String> usedIds) {
    var blocks = card.blocks().stream().flatMap(ControlRenderer::entries).toList();
    var ids = new HashSet<String>();
    var entries =
        blocks.stream()
            .flatMap(block -> block.entries().stream())
            .filter(entry -> id(entry).filter(ids::add).isPresent())
            .toList();
    if (entries.size() > IN_A_ROW) {
      return MenuRenderer.render(blocks.getFirst().prompt(), entries);
    }
    return rows(
        entries.stream()
            .filter(entry -> id(entry).filter(usedIds::add).isPresent())
            .flatMap(ControlRenderer::button)
            .toList());
  }

  private static Optional<String> id(Entry entry) {
    return new Press.Ask(entry.query()).id();
  }

  private static Stream<Entries> entries(Block block) {
    return block instanceof Entries entries ? Stream.of(entries) : Stream.empty();
  }

  private static Stream<Button> button(Entry entry) {
    return ButtonRenderer.ask(entry.label(), entry.query()).stream();
  }

  private static Stream<ActionRow> rows(List<Button> buttons) {
    return buttons.isEmpty() ? Stream.empty() : ActionRow.partitionOf(buttons).stream();
  }
}
