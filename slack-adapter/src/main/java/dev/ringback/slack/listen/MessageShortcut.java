package dev.ringback.slack.listen;

import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import dev.ringback.slack.block.Audience;
import dev.ringback.slack.block.BlockKitRenderer;
import dev.ringback.slack.reply.Origin;
import dev.ringback.slack.reply.Replies;

/** Explains the SIP codes in somebody's message to whoever asks for it in the message's menu. */
final class MessageShortcut implements MessageShortcutHandler {

  private final Questions questions;
  private final Replies replies;
  private final Background background;

  MessageShortcut(Questions questions, Replies replies, Background background) {
    this.questions = questions;
    this.replies = replies;
    this.background = background;
  }

  @Override
  public Response apply(MessageShortcutRequest request, MessageShortcutContext context) {
    var payload = request.getPayload();
    var message = payload.getMessage();
    var origin =
        new Origin(
            payload.getChannel().getId(),
            payload.getUser().getId(),
            message.getThreadTs(),
            payload.getResponseUrl());
    background.answer(
        origin,
        turn -> {
          var reply = questions.reply(SlackText.of(message), origin.user());
          var answer = BlockKitRenderer.render(reply.card(), Audience.ASKER);
          Background.conclude(turn, reply, replies.privately(origin, answer));
        });
    return context.ack();
  }
}
