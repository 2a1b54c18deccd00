package dev.ringback.slack.listen;

import dev.ringback.Reply;
import dev.ringback.Wording;
import dev.ringback.platform.Desk;
import dev.ringback.platform.Trace;
import dev.ringback.platform.Turn;
import dev.ringback.slack.reply.Fate;
import dev.ringback.slack.reply.InFlight;
import dev.ringback.slack.reply.Origin;
import dev.ringback.slack.reply.Replies;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers after Slack was told that the question has arrived, for which it waits 3 seconds. */
final class Background {

  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final Desk desk;
  private final InFlight inFlight;
  private final Questions questions;
  private final Replies replies;

  Background(Desk desk, InFlight inFlight, Questions questions, Replies replies) {
    this.desk = desk;
    this.inFlight = inFlight;
    this.questions = questions;
    this.replies = replies;
  }

  /** Runs an answer if the asker is within the limit. */
  void answer(Origin origin, Consumer<Turn> answer) {
    answer(desk.turn(origin.user()), origin, answer);
  }

  /** Runs an answer; one that fails is followed by a word to the asker. */
  void answer(Turn turn, Origin origin, Consumer<Turn> answer) {
    switch (turn.admission()) {
      case ADMITTED -> inFlight.start(() -> run(turn, origin, answer));
      case TOLD -> inFlight.start(() -> say(Wording.SLOW_DOWN, origin));
      case IGNORED -> {
        // The acknowledgement is all that comes.
      }
    }
  }

  private void run(Turn turn, Origin origin, Consumer<Turn> answer) {
    try {
      answer.accept(turn);
    } catch (RuntimeException e) {
      turn.failed();
      LOG.error("A question could not be answered", Trace.of(e));
      say(Wording.INTERNAL_ERROR, origin);
    }
  }

  private void say(Wording wording, Origin origin) {
    replies.privately(origin, questions.say(wording, origin.user()));
  }

  /** Notes what became of an answer. */
  static void conclude(Turn turn, Reply reply, Fate fate) {
    if (fate == Fate.SHOWN) {
      turn.answered(reply);
    } else {
      turn.notShown(reply);
    }
  }
}
