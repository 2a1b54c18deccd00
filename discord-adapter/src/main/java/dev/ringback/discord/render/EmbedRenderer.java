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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.entities.MessageEmbed;

/**
 * Turns a card into embeds. Each part is within the limits of its place already; here whole parts
 * are left out, the least important first, where the message would be too long.
 */
final class EmbedRenderer {

  private EmbedRenderer() {}

  static List<MessageEmbed> render(Card card) {
    var renderer = new BlockRenderer(card.language());
    var blocks = card.blocks();
    var parts = new TreeMap<Integer, Part>();
    IntStream.range(0, blocks.size())
        .boxed()
        .sorted(Comparator.comparingInt(place -> importance(blocks.get(place))))
        .forEach(place ->
            renderer
                .render(blocks.get(place))
                .ifPresent(part -> addIfItFits(card, parts, place, part)));
    return new Sheets(card, parts.values()).embeds(card.accent().rgb());
  }

  private static void addIfItFits(Card card, Map<Integer, Part> parts, int place, Part part) {
    parts.put(place, part);
    if (!new Sheets(card, parts.values()).fit()) {
      parts.remove(place);
    }
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
