package dev.ringback.slack.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ringback.Ringback;
import dev.ringback.operate.Observer;
import dev.ringback.platform.Desk;
import dev.ringback.platform.Secret;
import dev.ringback.slack.language.LanguageOfPlace;
import dev.ringback.slack.reply.InFlight;
import dev.ringback.slack.reply.Origin;
import dev.ringback.slack.reply.Replies;
import dev.ringback.slack.retry.Backoff;
import dev.ringback.slack.sdk.SlackSdk;
import dev.ringback.slack.sdk.TokenWatch;
import dev.ringback.slack.standin.Log;
import dev.ringback.slack.standin.SlackStandIn;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackgroundTest {

  @Test
  void tellsTheAskerOfAFailureAndTheLogNothingOfTheQuestion() throws Exception {
    try (var log = new Log();
        var standIn = SlackStandIn.granting("chat:write")) {
      var slack = SlackSdk.client(Optional.of(standIn.api()));
      var replies =
          new Replies(
              slack, new Secret(SlackStandIn.BOT_TOKEN), Backoff.USUAL, new TokenWatch(_ -> {}));
      var inFlight = new InFlight();
      var questions = new Questions(Ringback.inAllLanguages(), new LanguageOfPlace());
      var background = new Background(new Desk(0, Observer.NONE), inFlight, questions, replies);

      background.answer(
          new Origin("C1", "U1", null, null),
          _ -> {
            throw new IllegalStateException("their words", new IllegalArgumentException("theirs"));
          });

      assertThat(inFlight.finish(Duration.ofSeconds(5))).isTrue();
      await().until(() -> standIn.workspace().messages().size() == 1);
      var answer = standIn.workspace().messages().getFirst();
      assertThat(answer.isPrivate()).isTrue();
      assertThat(answer.text()).startsWith("Something went wrong on my side.");
      assertThat(log.text())
          .contains("A question could not be answered", "IllegalStateException", "BackgroundTest")
          .doesNotContain("their");
    }
  }
}
