package dev.ringback.slack.block;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/**
 * A message as Slack takes it, wherever it is sent.
 *
 * @param text what notifications and screen readers say in place of the blocks, in mrkdwn
 * @param blocks what is shown
 */
public record SlackMessage(String text, List<SlackBlock> blocks) {

  /** A single sentence, for what is said outside a card. */
  public static SlackMessage of(String sentence) {
    return new SlackMessage(
        Mrkdwn.plain(sentence).text(),
        List.of(new SlackBlock.Sentence(PlainText.of(sentence, Limit.TEXT))));
  }

  /** Writes the blocks as a JSON array. */
  public void writeBlocks(JsonGenerator json) throws IOException {
    new BlockKitWriter(json).write(blocks);
  }

  /** The blocks as a JSON array. */
  public String blocksAsJson() {
    return JsonText.of(this::writeBlocks);
  }
}
