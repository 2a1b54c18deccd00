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
import dev.ringback.slack.reply.ResponsePayload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a slash command within the acknowledgement itself: no second trip to Slack, no wait. */
final class SlashCommand implements SlashCommandHandler {

  private static final Logger LOG = LoggerFactory.getLogger(SlashCommand.class);

  private final Questions questions;

  SlashCommand(Questions questions) {
    this.questions = questions;
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    return Response.json(200, ResponsePayload.answer(message(request)));
  }

  private SlackMessage message(SlashCommandRequest request) {
    try {
      var card = questions.ofPerson(SlackText.decode(request.getPayload().getText()));
      return BlockKitRenderer.render(card, Audience.ASKER);
    } catch (RuntimeException e) {
      LOG.error("A slash command could not be answered", Trace.of(e));
      return questions.say(Wording.INTERNAL_ERROR);
    }
  }
}
