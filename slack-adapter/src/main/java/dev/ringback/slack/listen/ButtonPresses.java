package dev.ringback.slack.listen;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import dev.ringback.Wording;
import dev.ringback.slack.block.ActionId;
import dev.ringback.slack.block.Audience;
import dev.ringback.slack.block.BlockKitRenderer;
import dev.ringback.slack.reply.Fate;
import dev.ringback.slack.reply.Origin;
import dev.ringback.slack.reply.Replies;

/** Does what a pressed button or a picked entry of a menu stands for. */
final class ButtonPresses implements BlockActionHandler {

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
    var action = payload.getActions().getFirst();
    var container = payload.getContainer();
    var origin =
        new Origin(
            container.getChannelId(),
            payload.getUser().getId(),
            container.getThreadTs(),
            payload.getResponseUrl());
    background.answer(
        origin,
        () ->
            ActionId.parse(action.getActionId())
                .ifPresentOrElse(
                    id -> act(id, query(action), origin),
                    () ->
                        replies.privately(
                            origin, questions.say(Wording.UNUSABLE_BUTTON, origin.user()))));
    return context.ack();
  }

  private void act(ActionId id, String query, Origin origin) {
    switch (id.verb()) {
      case ASK -> ask(id.audience(), query, origin);
      case SHARE -> share(query, origin);
      case DISMISS -> replies.takeAway(origin);
    }
  }

  private void ask(Audience audience, String query, Origin origin) {
    var card = questions.reply(query, origin.user());
    switch (audience) {
      case ASKER -> {
        var message = BlockKitRenderer.render(card, Audience.ASKER);
        if (replies.inPlace(origin, message) == Fate.NOT_SHOWN) {
          replies.privately(origin, message);
        }
      }
      case CONVERSATION -> {
        var message = BlockKitRenderer.render(card, Audience.CONVERSATION);
        if (replies.inPlace(origin, message) == Fate.NOT_SHOWN) {
          replies.publicly(origin, message);
        }
      }
      case EVERYONE -> replies.privately(origin, BlockKitRenderer.render(card, Audience.ASKER));
    }
  }

  private void share(String query, Origin origin) {
    var card = questions.reply(query, origin.user());
    if (card.isForAskerOnly()) {
      replies.privately(origin, BlockKitRenderer.render(card, Audience.ASKER));
      return;
    }
    switch (replies.publicly(origin, BlockKitRenderer.render(card, Audience.EVERYONE))) {
      case SHOWN -> replies.takeAway(origin);
      case NOT_SHOWN ->
          replies.privately(origin, questions.say(Wording.INTERNAL_ERROR, origin.user()));
      case UNKNOWN -> {
        // The sharer sees whether it is there, and has the card to share again if not.
      }
    }
  }

  private static String query(BlockActionPayload.Action action) {
    var picked = action.getSelectedOption();
    var value = picked == null ? action.getValue() : picked.getValue();
    return value == null ? "" : value;
  }
}
