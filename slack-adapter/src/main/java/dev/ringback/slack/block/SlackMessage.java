package dev.ringback.slack.block;

import com.slack.api.model.block.Blocks;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import java.util.List;

/**
 * A message as Slack takes it, wherever it is sent.
 *
 * @param text what notifications and screen readers say in place of the blocks, in mrkdwn
 * @param blocks what is shown
 */
public record SlackMessage(String text, List<LayoutBlock> blocks) {

  /** A single sentence, for what is said outside a card. */
  public static SlackMessage of(String sentence) {
    var shown = PlainTextObject.builder().text(sentence).emoji(false).build();
    return new SlackMessage(
        Mrkdwn.plain(sentence), List.of(Blocks.section(section -> section.text(shown))));
  }
}
