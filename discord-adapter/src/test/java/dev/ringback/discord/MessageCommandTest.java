package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Messages;
import dev.ringback.discord.standin.Place;
import org.junit.jupiter.api.Test;

class MessageCommandTest extends ConversationTest {

  @Test
  void explainsTheMessagePrivately() throws Exception {
    var message = Messages.inChannel("SIP/2.0 410 Gone");

    var callback = answer(Interactions.messageCommand(Place.SERVER, message));

    assertThat(isEphemeral(callback.get("data"))).isTrue();
    assertThat(title(callback.get("data"))).startsWith("410 Gone");
    assertThat(headings(callback.get("data"))).contains("Description pt");
  }

  @Test
  void readsTheEmbedsOfAnAlert() throws Exception {
    var alert = Messages.byBot("");
    alert
        .withArray("embeds")
        .add(
            new ObjectMapper()
                .readTree(
                    """
                    {"type": "rich", "title": "Calls fail", "description": null,
                     "fields": [{"name": "Answer", "value": "410 Gone", "inline": false}]}
                    """));

    var callback = answer(Interactions.messageCommand(Place.FOREIGN_SERVER, alert));

    assertThat(title(callback.get("data"))).contains("410");
  }
}
