package dev.ringback.discord.render;

import java.util.List;

/** What a block of a card becomes in Discord. */
sealed interface Part {

  /** A name with a text below it; several can stand side by side. */
  record Cell(String name, String markdown, boolean inline) {}

  /** A line under the title. */
  record Remark(String markdown) implements Part {}

  /** A heading with text that shares its embed with its neighbours. */
  record Row(Cell cell) implements Part {}

  /** A heading with text that stands at the end of what is before it, whatever that is. */
  record Footnote(Cell cell) implements Part {}

  /** A heading with text, or with fields side by side, that needs an embed of its own. */
  record Panel(String title, String markdown, List<Cell> cells) implements Part {}
}
