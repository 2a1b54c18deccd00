package dev.ringback.slack.listen;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageEvent;
import dev.ringback.platform.Turn;
import dev.ringback.slack.block.Audience;
import dev.ringback.slack.block.BlockKitRenderer;
import dev.ringback.slack.reply.Origin;
import dev.ringback.slack.reply.Replies;

/** Answers what is said to the bot in a direct message. */
final class DirectMessages implements BoltEventHandler<MessageEvent> {

  private final SeenEvents seen;
  private final Questions questions;
  private final Replies replies;
  private final Background background;

  DirectMessages(SeenEvents seen, Questions questions, Replies replies, Background background) {
    this.seen = seen;
    this.questions = questions;
    this.replies = replies;
    this.background = background;
  }

  @Override
  public Response apply(EventsApiPayload<MessageEvent> payload, EventContext context) {
    var event = payload.getEvent();
    var byPerson = event.getUser() != null && event.getBotId() == null;
    var direct = "im".equals(event.getChannelType());
    if (direct && byPerson && event.getEdited() == null && seen.isNew(payload.getEventId())) {
      var origin = new Origin(event.getChannel(), event.getUser(), event.getThreadTs(), null);
      background.answer(origin, turn -> answer(turn, event, origin));
    }
    return context.ack();
  }

  private void answer(Turn turn, MessageEvent event, Origin origin) {
    var reply = questions.reply(SlackText.decode(event.getText()), origin.user());
    var message = BlockKitRenderer.render(reply.card(), Audience.CONVERSATION);
    Background.conclude(turn, reply, replies.publicly(origin, message));
  }
}
