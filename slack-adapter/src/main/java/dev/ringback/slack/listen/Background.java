package dev.ringback.slack.listen;

import dev.ringback.Wording;
import dev.ringback.platform.Trace;
import dev.ringback.slack.reply.InFlight;
import dev.ringback.slack.reply.Origin;
import dev.ringback.slack.reply.Replies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers after Slack was told that the question has arrived, for which it waits 3 seconds. */
final class Background {

  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final InFlight inFlight;
  private final Questions questions;
  private final Replies replies;

  Background(InFlight inFlight, Questions questions, Replies replies) {
    this.inFlight = inFlight;
    this.questions = questions;
    this.replies = replies;
  }

  /** Runs an answer; one that fails is followed by a word to the asker. */
  void answer(Origin origin, Runnable answer) {
    inFlight.start(() -> {
      try {
        answer.run();
      } catch (RuntimeException e) {
        LOG.error("A question could not be answered", Trace.of(e));
        replies.privately(origin, questions.say(Wording.INTERNAL_ERROR, origin.user()));
      }
    });
  }
}
