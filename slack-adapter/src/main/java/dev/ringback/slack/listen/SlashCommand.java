package dev.ringback.slack.listen;

import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.ringback.Wording;
import dev.ringback.platform.Trace;
import dev.ringback.slack.block.Audience;
import dev.ringback.slack.block.BlockKitRenderer;
import dev.ringback.slack.block.SlackMessage;
import dev.ringback.slack.reply.Origin;
import dev.ringback.slack.reply.Replies;
import dev.ringback.slack.reply.ResponsePayload;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a slash command within the acknowledgement itself: no second trip to Slack, no wait. Only
 * where Slack has yet to tell the asker's language does the answer follow the acknowledgement.
 */
final class SlashCommand implements SlashCommandHandler {

  private static final Logger LOG = LoggerFactory.getLogger(SlashCommand.class);

  private final Questions questions;
  private final Replies replies;
  private final Background background;

  SlashCommand(Questions questions, Replies replies, Background background) {
    this.questions = questions;
    this.replies = replies;
    this.background = background;
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    var payload = request.getPayload();
    var text = SlackText.decode(payload.getText());
    var languages = questions.knownLanguages(payload.getUserId());
    if (languages.isPresent()) {
      return Response.json(200, ResponsePayload.answer(message(text, languages.get())));
    }
    var origin =
        new Origin(payload.getChannelId(), payload.getUserId(), null, payload.getResponseUrl());
    background.answer(
        origin,
        () -> {
          var card = questions.reply(text, origin.user());
          replies.privately(origin, BlockKitRenderer.render(card, Audience.ASKER));
        });
    return context.ack();
  }

  private SlackMessage message(String text, List<Locale> languages) {
    try {
      return BlockKitRenderer.render(questions.reply(text, languages), Audience.ASKER);
    } catch (RuntimeException e) {
      LOG.error("A slash command could not be answered", Trace.of(e));
      return questions.say(Wording.INTERNAL_ERROR, languages);
    }
  }
}
