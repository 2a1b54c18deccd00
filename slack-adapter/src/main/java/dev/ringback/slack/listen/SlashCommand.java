package dev.ringback.slack.listen;

import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.ringback.Wording;
import dev.ringback.platform.Admission;
import dev.ringback.platform.Desk;
import dev.ringback.platform.Trace;
import dev.ringback.platform.Turn;
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

  private final Desk desk;
  private final Questions questions;
  private final Replies replies;
  private final Background background;

  SlashCommand(Desk desk, Questions questions, Replies replies, Background background) {
    this.desk = desk;
    this.questions = questions;
    this.replies = replies;
    this.background = background;
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    var payload = request.getPayload();
    var text = SlackText.decode(payload.getText());
    var turn = desk.turn(payload.getUserId());
    var languages = questions.knownLanguages(payload.getUserId());
    if (languages.isPresent() && turn.admission() != Admission.IGNORED) {
      return Response.json(200, ResponsePayload.answer(message(turn, text, languages.get())));
    }
    var origin =
        new Origin(payload.getChannelId(), payload.getUserId(), null, payload.getResponseUrl());
    background.answer(
        turn,
        origin,
        it -> {
          var reply = questions.reply(text, origin.user());
          var message = BlockKitRenderer.render(reply.card(), Audience.ASKER);
          Background.conclude(it, reply, replies.privately(origin, message));
        });
    return context.ack();
  }

  private SlackMessage message(Turn turn, String text, List<Locale> languages) {
    if (turn.admission() == Admission.TOLD) {
      return questions.say(Wording.SLOW_DOWN, languages);
    }
    try {
      var reply = questions.reply(text, languages);
      var message = BlockKitRenderer.render(reply.card(), Audience.ASKER);
      turn.answered(reply);
      return message;
    } catch (RuntimeException e) {
      turn.failed();
      LOG.error("A slash command could not be answered", Trace.of(e));
      return questions.say(Wording.INTERNAL_ERROR, languages);
    }
  }
}
