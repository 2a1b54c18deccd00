package dev.ringback.slack.listen;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import dev.ringback.card.Card;
import dev.ringback.platform.Turn;
import dev.ringback.slack.block.Audience;
import dev.ringback.slack.block.BlockKitRenderer;
import dev.ringback.slack.reply.Fate;
import dev.ringback.slack.reply.Origin;
import dev.ringback.slack.reply.Replies;

/** Answers a mention in the thread of the mention. */
final class Mentions implements BoltEventHandler<AppMentionEvent> {

  private final SeenEvents seen;
  private final Questions questions;
  private final Replies replies;
  private final Background background;

  Mentions(SeenEvents seen, Questions questions, Replies replies, Background background) {
    this.seen = seen;
    this.questions = questions;
    this.replies = replies;
    this.background = background;
  }

  @Override
  public Response apply(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
    var event = payload.getEvent();
    var byPerson = event.getUser() != null && event.getBotId() == null;
    if (byPerson && event.getEdited() == null && seen.isNew(payload.getEventId())) {
      var origin = new Origin(event.getChannel(), event.getUser(), event.getThreadTs(), null);
      background.answer(origin, turn -> answer(turn, event, origin));
    }
    return context.ack();
  }

  private void answer(Turn turn, AppMentionEvent event, Origin origin) {
    var reply = questions.reply(SlackText.decode(event.getText()), origin.user());
    Background.conclude(turn, reply, show(reply.card(), event, origin));
  }

  private Fate show(Card card, AppMentionEvent event, Origin origin) {
    if (card.isForAskerOnly()) {
      // Slack shows an ephemeral message in a thread only if the thread is there already.
      return replies.privately(origin, BlockKitRenderer.render(card, Audience.ASKER));
    }
    var thread = event.getThreadTs() == null ? origin.inThread(event.getTs()) : origin;
    return replies.publicly(thread, BlockKitRenderer.render(card, Audience.EVERYONE));
  }
}
