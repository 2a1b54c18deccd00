package dev.ringback.discord.render;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.entities.EmbedType;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.entities.MessageEmbed.Field;
import org.jspecify.annotations.Nullable;

/** An embed in the making. */
record Sheet(@Nullable String title, @Nullable String url, List<String> lines, List<Field> fields) {

  Sheet(@Nullable String title, @Nullable String url) {
    this(title, url, new ArrayList<>(), new ArrayList<>());
  }

  boolean isFull() {
    return fields.size() == MessageEmbed.MAX_FIELD_AMOUNT;
  }

  boolean fits() {
    return descriptionLength() <= MessageEmbed.DESCRIPTION_MAX_LENGTH;
  }

  /** What counts for the limit of the whole message, in UTF-16 units to be on the safe side. */
  int length() {
    int length = descriptionLength() + (title == null ? 0 : title.length());
    for (var field : fields) {
      length +=
          String.valueOf(field.getName()).length() + String.valueOf(field.getValue()).length();
    }
    return length;
  }

  /** Made at once, as a builder would count all texts again. */
  MessageEmbed embed(int rgb) {
    var description = String.join("\n", lines);
    return new MessageEmbed(
        url,
        title,
        description.isEmpty() ? null : description,
        EmbedType.RICH,
        null,
        rgb,
        null,
        null,
        null,
        null,
        null,
        null,
        fields,
        0);
  }

  private int descriptionLength() {
    int length = Math.max(0, lines.size() - 1);
    for (var line : lines) {
      length += line.length();
    }
    return length;
  }
}
