package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Messages;
import dev.ringback.discord.standin.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Discord tells of the same thing twice. */
class RepeatedDeliveryTest extends ConversationTest {

  static Stream<Named<ObjectNode>> interactions() {
    var message = Messages.inChannel("302");
    return Stream.of(
        Named.of("a command", Interactions.slash(Place.SERVER, "302", false)),
        Named.of("a command on a message", Interactions.messageCommand(Place.SERVER, message)),
        Named.of("a button", Interactions.button(Place.SERVER, "ask:302", true)),
        Named.of("a choice", Interactions.choice(Place.SERVER, "ask:302", true)),
        Named.of("typing", Interactions.typing(Place.SERVER, "4")));
  }

  @ParameterizedTest
  @MethodSource("interactions")
  void anInteractionIsAnsweredOnce(ObjectNode interaction) throws Exception {
    discord.dispatch("INTERACTION_CREATE", interaction);
    discord.dispatch("INTERACTION_CREATE", interaction);

    var first = discord.next(CALLBACK);
    discord.dispatch("INTERACTION_CREATE", Interactions.slash(Place.SERVER, "410", false));
    assertThat(discord.next(CALLBACK).path()).isNotEqualTo(first.path());
    assertThat(discord.requests()).isEmpty();
  }

  @Test
  void anOlderOneIsAnsweredOnceThatComesAfterANewer() throws Exception {
    var older = Interactions.slash(Place.SERVER, "302", false);
    var newer = Interactions.slash(Place.SERVER, "410", false);
    for (var interaction : List.of(newer, older)) {
      discord.dispatch("INTERACTION_CREATE", interaction);
      assertThat(discord.next(CALLBACK).path()).contains(interaction.get("id").textValue());
    }

    discord.dispatch("INTERACTION_CREATE", older);
    discord.dispatch("INTERACTION_CREATE", newer);
    var last = Interactions.slash(Place.SERVER, "486", false);
    discord.dispatch("INTERACTION_CREATE", last);
    assertThat(discord.next(CALLBACK).path()).contains(last.get("id").textValue());
    assertThat(discord.requests()).isEmpty();
  }

  @Test
  void aMessageIsAnsweredOnce() throws Exception {
    var message = Messages.inChannel("<@1000> 302");
    discord.dispatch("MESSAGE_CREATE", message);
    answerToMessage(message);

    var next = answerToMessage(Messages.inChannel("<@1000> 410"));

    assertThat(title(next.body())).startsWith("410");
    assertThat(discord.requests()).isEmpty();
  }
}
