package dev.ringback.discord.render;

import dev.ringback.card.Block;
import dev.ringback.card.Block.Columns;
import dev.ringback.card.Block.Differences;
import dev.ringback.card.Block.Entries;
import dev.ringback.card.Block.Lead;
import dev.ringback.card.Block.Notice;
import dev.ringback.card.Block.References;
import dev.ringback.card.Block.Section;
import dev.ringback.card.Block.Verdicts;
import dev.ringback.card.Card;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import net.dv8tion.jda.api.entities.MessageEmbed;

/**
 * Turns a card into embeds. Each part is within the limits of its place already; here whole parts
 * are left out, the least important first, where the message would be too long.
 */
final class EmbedRenderer {

  private record Placed(int place, int importance, Part part) {}

  private EmbedRenderer() {}

  static List<MessageEmbed> render(Card card) {
    var parts = parts(card);
    var sheets = new Sheets(card, parts.stream().map(Placed::part).toList());
    return (sheets.fit() ? sheets : mostImportant(card, parts)).embeds(card.accent().rgb());
  }

  private static List<Placed> parts(Card card) {
    var renderer = BlockRenderer.of(card);
    var parts = new ArrayList<Placed>();
    for (var block : card.blocks()) {
      renderer
          .render(block)
          .ifPresent(part -> parts.add(new Placed(parts.size(), importance(block), part)));
    }
    return parts;
  }

  private static Sheets mostImportant(Card card, List<Placed> parts) {
    var kept = new TreeMap<Integer, Part>();
    var sheets = new Sheets(card, kept.values());
    for (var next : parts.stream().sorted(Comparator.comparingInt(Placed::importance)).toList()) {
      kept.put(next.place(), next.part());
      var more = new Sheets(card, kept.values());
      if (more.fit()) {
        sheets = more;
      } else {
        kept.remove(next.place());
      }
    }
    return sheets;
  }

  /** What matters most to someone who has a call to repair comes first. */
  private static int importance(Block block) {
    return switch (block) {
      case Lead _ -> 0;
      case Verdicts _ -> 1;
      case Differences _ -> 2;
      case Entries _ -> 3;
      case Section _, Columns _ -> 4;
      case Notice _ -> 5;
      case References _ -> 6;
    };
  }
}
