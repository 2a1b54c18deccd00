package dev.ringback.discord.render;

import dev.ringback.card.Block.Entry;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.selections.SelectMenu;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/** Turns things to look up into menus, as many as it takes. */
final class MenuRenderer {

  private MenuRenderer() {}

  static Stream<ActionRow> render(String prompt, List<Entry> entries) {
    var pages =
        entries.stream().gather(Gatherers.windowFixed(SelectMenu.OPTIONS_MAX_AMOUNT)).toList();
    return IntStream.range(0, pages.size())
        .mapToObj(i ->
            StringSelectMenu.create("menu:" + i)
                .setPlaceholder(
                    Label.plain(
                        pages.size() == 1 ? prompt : span(pages.get(i)),
                        SelectMenu.PLACEHOLDER_MAX_LENGTH))
                .addOptions(pages.get(i).stream().map(MenuRenderer::option).toList())
                .build())
        .map(ActionRow::of);
  }

  /** What tells one menu from the next. */
  private static String span(List<Entry> entries) {
    return entries.getFirst().label() + " – " + entries.getLast().label();
  }

  private static SelectOption option(Entry entry) {
    var option =
        SelectOption.of(
            Label.plain(entry.label(), SelectOption.LABEL_MAX_LENGTH),
            new Press.Ask(entry.query()).id().orElseThrow());
    return entry.text() == null
        ? option
        : option.withDescription(Label.plain(entry.text(), SelectOption.DESCRIPTION_MAX_LENGTH));
  }
}
