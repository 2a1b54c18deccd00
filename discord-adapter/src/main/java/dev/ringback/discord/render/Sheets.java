package dev.ringback.discord.render;

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
    int length = 0;
    for (var sheet : sheets) {
      if (!sheet.fits()) {
        return false;
      }
      length += sheet.length();
    }
    return sheets.size() <= Message.MAX_EMBED_COUNT && length <= MessageEmbed.EMBED_MAX_LENGTH_BOT;
  }

  List<MessageEmbed> embeds(int rgb) {
    return sheets.stream().map(sheet -> sheet.embed(rgb)).toList();
  }

  /** A card that decides for one code leads to where that code is defined. */
  private static @Nullable String link(Card card) {
    for (var block : card.blocks()) {
      if (block instanceof Verdicts(_, var verdicts) && verdicts.size() == 1) {
        return Links.first(card.blocks()).orElse(null);
      }
    }
    return null;
  }

  private void add(Part part) {
    switch (part) {
      case Part.Remark(var markdown) -> sheets.getFirst().lines().add(markdown);
      case Part.Row(var field) -> {
        if (!open || sheets.getLast().isFull()) {
          sheets.add(new Sheet(null, null));
          open = true;
        }
        sheets.getLast().fields().add(field);
      }
      case Part.Footnote(var field) -> {
        if (sheets.getLast().isFull()) {
          sheets.add(new Sheet(null, null));
        }
        sheets.getLast().fields().add(field);
      }
      case Part.Panel(var title, var markdown, var fields) -> {
        var panel = new Sheet(title, null);
        panel.lines().add(markdown);
        panel.fields().addAll(fields);
        sheets.add(panel);
        open = false;
      }
    }
  }
}
