package dev.ringback.slack.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ringback.Ringback;
import dev.ringback.platform.Secret;
import dev.ringback.slack.language.LanguageOfPlace;
import dev.ringback.slack.reply.InFlight;
import dev.ringback.slack.reply.Origin;
import dev.ringback.slack.reply.Replies;
import dev.ringback.slack.retry.Backoff;
import dev.ringback.slack.sdk.SlackSdk;
import dev.ringback.slack.standin.SlackStandIn;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackgroundTest {

  private static final String MANIFEST =
      """
      {"oauth_config": {"scopes": {"bot": ["chat:write"]}},
       "features": {"slash_commands": [], "shortcuts": [],
         "app_home": {"messages_tab_enabled": false, "messages_tab_read_only_enabled": true}},
       "settings": {"event_subscriptions": {"bot_events": []}, "socket_mode_enabled": true,
         "interactivity": {"is_enabled": true}}}
      """;

  @Test
  void tellsTheAskerOfAFailureAndTheLogNothingOfTheQuestion() throws Exception {
    var out = System.out;
    var log = new ByteArrayOutputStream();
    try (var standIn = new SlackStandIn(MANIFEST)) {
      System.setOut(new PrintStream(log, true, StandardCharsets.UTF_8));
      var slack = SlackSdk.client(Optional.of(standIn.api()));
      var replies = new Replies(slack, new Secret(SlackStandIn.BOT_TOKEN), Backoff.USUAL, _ -> {});
      var inFlight = new InFlight();
      var questions = new Questions(Ringback.inAllLanguages(), new LanguageOfPlace());
      var background = new Background(inFlight, questions, replies);

      background.answer(
          new Origin("C1", "U1", null, null),
          () -> {
            throw new IllegalStateException("their words", new IllegalArgumentException("theirs"));
          });

      assertThat(inFlight.finish(Duration.ofSeconds(5))).isTrue();
      await().until(() -> standIn.workspace().messages().size() == 1);
      var answer = standIn.workspace().messages().getFirst();
      assertThat(answer.isPrivate()).isTrue();
      assertThat(answer.text()).startsWith("Something went wrong on my side.");
    } finally {
      System.setOut(out);
    }
    assertThat(log.toString(StandardCharsets.UTF_8))
        .contains("A question could not be answered", "IllegalStateException", "BackgroundTest")
        .doesNotContain("their");
  }
}
