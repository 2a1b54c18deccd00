package dev.ringback.slack.listen;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import dev.ringback.Wording;
import dev.ringback.card.Card;
import dev.ringback.platform.Turn;
import dev.ringback.slack.block.ActionId;
import dev.ringback.slack.block.Audience;
import dev.ringback.slack.block.BlockKitRenderer;
import dev.ringback.slack.reply.Fate;
import dev.ringback.slack.reply.Origin;
import dev.ringback.slack.reply.Replies;

/** Does what a pressed button or a picked entry of a menu stands for. */
final class ButtonPresses implements BlockActionHandler {

  /** How the ids of conversations begin that are between two. */
  private static final String DIRECT_MESSAGE = "D";

  private final Questions questions;
  private final Replies replies;
  private final Background background;

  ButtonPresses(Questions questions, Replies replies, Background background) {
    this.questions = questions;
    this.replies = replies;
    this.background = background;
  }

  @Override
  public Response apply(BlockActionRequest request, ActionContext context) {
    var payload = request.getPayload();
    if (!isOnMessage(payload)) {
      return Response.error(400);
    }
    var action = payload.getActions().getFirst();
    var container = payload.getContainer();
    var origin =
        new Origin(
            container.getChannelId(),
            payload.getUser().getId(),
            container.getThreadTs(),
            payload.getResponseUrl());
    var seenBy = seenBy(container);
    background.answer(
        origin,
        turn ->
            ActionId.parse(String.valueOf(action.getActionId()))
                .filter(id -> id.mayStandBefore(seenBy))
                .ifPresentOrElse(
                    id -> act(turn, id, query(action), origin),
                    () ->
                        replies.privately(
                            origin, questions.say(Wording.UNUSABLE_BUTTON, origin.user()))));
    return context.ack();
  }

  private static Audience seenBy(BlockActionPayload.Container container) {
    if (container.isEphemeral()) {
      return Audience.ASKER;
    }
    var isDirect = String.valueOf(container.getChannelId()).startsWith(DIRECT_MESSAGE);
    return isDirect ? Audience.CONVERSATION : Audience.EVERYONE;
  }

  /** All of the bot's buttons are on messages; there is nowhere to answer any other. */
  private static boolean isOnMessage(BlockActionPayload payload) {
    return payload.getContainer() != null
        && payload.getUser() != null
        && !payload.getActions().isEmpty();
  }

  private void act(Turn turn, ActionId id, String query, Origin origin) {
    switch (id.verb()) {
      case ASK -> {
        var reply = questions.reply(query, origin.user());
        Background.conclude(turn, reply, show(id.audience(), reply.card(), origin));
      }
      case SHARE -> {
        var reply = questions.reply(query, origin.user());
        Background.conclude(turn, reply, share(reply.card(), origin));
      }
      case DISMISS -> replies.takeAway(origin);
    }
  }

  private Fate show(Audience audience, Card card, Origin origin) {
    return switch (audience) {
      case ASKER -> {
        var message = BlockKitRenderer.render(card, Audience.ASKER);
        var fate = replies.inPlace(origin, message);
        yield fate == Fate.NOT_SHOWN ? replies.privately(origin, message) : fate;
      }
      case CONVERSATION -> {
        var message = BlockKitRenderer.render(card, Audience.CONVERSATION);
        var fate = replies.inPlace(origin, message);
        yield fate == Fate.NOT_SHOWN ? replies.publicly(origin, message) : fate;
      }
      case EVERYONE -> replies.privately(origin, BlockKitRenderer.render(card, Audience.ASKER));
    };
  }

  private Fate share(Card card, Origin origin) {
    if (card.isForAskerOnly()) {
      return replies.privately(origin, BlockKitRenderer.render(card, Audience.ASKER));
    }
    var fate = replies.publicly(origin, BlockKitRenderer.render(card, Audience.EVERYONE));
    switch (fate) {
      case SHOWN -> replies.takeAway(origin);
      case NOT_SHOWN ->
          replies.privately(origin, questions.say(Wording.INTERNAL_ERROR, origin.user()));
      case UNKNOWN -> {
        // The sharer sees whether it is there, and has the card to share again if not.
      }
    }
    return fate;
  }

  private static String query(BlockActionPayload.Action action) {
    var picked = action.getSelectedOption();
    var value = picked == null ? action.getValue() : picked.getValue();
    return value == null ? "" : value;
  }
}
