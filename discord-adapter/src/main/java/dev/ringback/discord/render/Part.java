package dev.ringback.discord.render;

import java.util.List;
import net.dv8tion.jda.api.entities.MessageEmbed.Field;

/** What a block of a card becomes in Discord. */
sealed interface Part {

  /** A line under the title. */
  record Remark(String markdown) implements Part {}

  /** A heading with text that shares its embed with its neighbours. */
  record Row(Field field) implements Part {}

  /** A heading with text that stands at the end of what is before it, whatever that is. */
  record Footnote(Field field) implements Part {}

  /** A heading with text, or with fields side by side, that needs an embed of its own. */
  record Panel(String title, String markdown, List<Field> fields) implements Part {}
}
