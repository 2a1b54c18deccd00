package dev.ringback.discord.render;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.MessageEmbed;
import org.jspecify.annotations.Nullable;

/** An embed in the making. */
record Sheet(
    @Nullable String title, @Nullable String url, List<String> lines, List<Part.Cell> cells) {

  Sheet(@Nullable String title, @Nullable String url) {
    this(title, url, new ArrayList<>(), new ArrayList<>());
  }

  boolean isFull() {
    return cells.size() == MessageEmbed.MAX_FIELD_AMOUNT;
  }

  boolean fits() {
    return descriptionLength() <= MessageEmbed.DESCRIPTION_MAX_LENGTH;
  }

  /** What counts for the limit of the whole message, in UTF-16 units to be on the safe side. */
  int length() {
    int length = descriptionLength() + (title == null ? 0 : title.length());
    for (var cell : cells) {
      length += cell.name().length() + cell.markdown().length();
    }
    return length;
  }

  MessageEmbed embed(int rgb) {
    var embed = new EmbedBuilder().setColor(rgb).setTitle(title, url);
    cells.forEach(cell -> embed.addField(cell.name(), cell.markdown(), cell.inline()));
    return embed.setDescription(String.join("\n", lines)).build();
  }

  private int descriptionLength() {
    int length = Math.max(0, lines.size() - 1);
    for (var line : lines) {
      length += line.length();
    }
    return length;
  }
}
