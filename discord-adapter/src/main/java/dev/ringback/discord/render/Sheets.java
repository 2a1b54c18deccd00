package dev.ringback.discord.render;

import dev.ringback.card.Block;
import dev.ringback.card.Block.Verdicts;
import dev.ringback.card.Card;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import org.jspecify.annotations.Nullable;

/** The embeds of a message, one below the other. */
final class Sheets {

  private final List<Sheet> sheets = new ArrayList<>();
  private boolean open = true;

  /** Puts parts in order below a card's title. */
  Sheets(Card card, Collection<Part> parts) {
    var title = new Sheet(Label.markdown(card.title(), MessageEmbed.TITLE_MAX_LENGTH), link(card));
    sheets.add(title);
    if (!Line.of(card.subtitle()).isEmpty()) {
      title.lines().add("-# " + Label.markdown(card.subtitle(), MessageEmbed.TITLE_MAX_LENGTH));
    }
    parts.forEach(this::add);
  }

  boolean fit() {
    return sheets.size() <= Message.MAX_EMBED_COUNT
        && sheets.stream().allMatch(Sheet::fits)
        && sheets.stream().mapToInt(Sheet::length).sum() <= MessageEmbed.EMBED_MAX_LENGTH_BOT;
  }

  List<MessageEmbed> embeds(int rgb) {
    return sheets.stream().map(sheet -> sheet.embed(rgb)).toList();
  }

  /** A card that decides for one code leads to where that code is defined. */
  private static @Nullable String link(Card card) {
    return card.blocks().stream().anyMatch(Sheets::isAboutOneCode)
        ? Links.first(card.blocks()).orElse(null)
        : null;
  }

  private static boolean isAboutOneCode(Block block) {
    return block instanceof Verdicts(_, var verdicts) && verdicts.size() == 1;
  }

  private void add(Part part) {
    switch (part) {
      case Part.Remark(var markdown) -> sheets.getFirst().lines().add(markdown);
      case Part.Row(var cell) -> {
        if (!open || sheets.getLast().isFull()) {
          sheets.add(new Sheet(null, null));
          open = true;
        }
        sheets.getLast().cells().add(cell);
      }
      case Part.Footnote(var cell) -> {
        if (sheets.getLast().isFull()) {
          sheets.add(new Sheet(null, null));
        }
        sheets.getLast().cells().add(cell);
      }
      case Part.Panel(var title, var markdown, var cells) -> {
        var panel = new Sheet(title, null);
        panel.lines().add(markdown);
        panel.cells().addAll(cells);
        sheets.add(panel);
        open = false;
      }
    }
  }
}
