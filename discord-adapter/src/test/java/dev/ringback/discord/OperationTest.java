package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringback.Ringback;
import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Messages;
import dev.ringback.discord.standin.Place;
import dev.ringback.operate.Answered;
import dev.ringback.operate.Observer;
import dev.ringback.platform.ChatPlatform.Connection;
import dev.ringback.platform.Desk;
import dev.ringback.platform.Settings;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an operator sees of the bot in Discord, and what one person can do to it. */
class OperationTest {

  private static final String CALLBACK = "POST /interactions/…/callback";
  private static final String POST = "POST /channels/N/messages";
  private static final int LIMIT = 2;

  private final List<String> seen = new CopyOnWriteArrayList<>();
  private final DiscordStandIn discord = new DiscordStandIn();
  private final Connection connection;

  OperationTest() throws Exception {
    connection =
        new DiscordPlatform()
            .connect(
                new Settings(discord.settings()),
                Ringback.inAllLanguages(),
                new Desk(LIMIT, new Notes()));
    discord.next("PUT /applications/N/commands");
  }

  @AfterEach
  void stop() {
    connection.close();
    discord.close();
    discord.check();
  }

  private JsonNode answer(JsonNode interaction) throws InterruptedException {
    discord.dispatch("INTERACTION_CREATE", interaction);
    return discord.next(CALLBACK).body();
  }

  private void exhaust() throws InterruptedException {
    for (var i = 0; i < LIMIT; i++) {
      answer(Interactions.slash(Place.SERVER, "486", false));
    }
  }

  @Test
  void isToldOnceAndThenNothingIsShown() throws Exception {
    exhaust();

    var word = answer(Interactions.button(Place.SERVER, "ask:486", false)).get("data");
    assertThat(word.get("content").textValue()).isNotBlank();
    assertThat(word.has("embeds") && !word.get("embeds").isEmpty()).isFalse();
    assertThat(word.get("flags").intValue() & 64).isNotZero();

    var deferred = answer(Interactions.slash(Place.SERVER, "486", false));
    assertThat(deferred.get("type").intValue()).isEqualTo(5);
    discord.next("DELETE /webhooks/…/messages/@original");
    assertThat(answer(Interactions.button(Place.SERVER, "ask:486", true)).get("type").intValue())
        .isEqualTo(6);
    discord.dispatch("MESSAGE_CREATE", Messages.direct("486"));
    await().until(() -> seen.stream().filter("ignored"::equals).count() == 3);
    assertThat(seen).containsOnlyOnce("told");
    assertThat(discord.requests()).isEmpty();
  }

  @Test
  void isToldInAMessageWhereTheQuestionWasOne() throws Exception {
    exhaust();

    discord.dispatch("MESSAGE_CREATE", Messages.direct("486"));

    assertThat(discord.next(POST).body().get("content").textValue())
        .startsWith("You have asked a lot in a short time.");
  }

  @Test
  void completionIsNotLimited() throws Exception {
    exhaust();
    for (var i = 0; i < 3; i++) {
      assertThat(answer(Interactions.typing(Place.SERVER, "4")).at("/data/choices")).isNotEmpty();
    }
    assertThat(seen).doesNotContain("told", "ignored");
  }

  @Test
  void tellsWhatBecameOfEachQuestion() throws Exception {
    answer(Interactions.slash(Place.SERVER, "302 vs 410", false));
    await().until(() -> seen.contains("comparison answered"));
    discord.fail(POST, 400);
    discord.dispatch("MESSAGE_CREATE", Messages.direct("486"));
    await().until(() -> seen.contains("none failed"));
  }

  @Test
  void tellsOfReconnectsAndOfRequestsThatWereTooMany() throws Exception {
    assertThat(connection.isReady()).isTrue();
    discord.reconnect();
    await().until(() -> seen.contains("reconnected"));
    await().until(connection::isReady);
    discord.limit(POST, 0);
    discord.dispatch("MESSAGE_CREATE", Messages.direct("486"));
    await().until(() -> seen.contains("limited by platform"));
    connection.close();
    assertThat(connection.isReady()).isFalse();
  }

  private final class Notes implements Observer {

    @Override
    public void answered(Answered answered) {
      var reply = answered.reply();
      seen.add(
          (reply == null ? "none" : reply.kind().name().toLowerCase(Locale.ROOT))
              + (answered.isShown() ? " answered" : " failed"));
    }

    @Override
    public void limited(boolean isTold) {
      seen.add(isTold ? "told" : "ignored");
    }

    @Override
    public void limitedByPlatform() {
      seen.add("limited by platform");
    }

    @Override
    public void reconnected() {
      seen.add("reconnected");
    }
  }
}
