package dev.ringback.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringback.discord.standin.Specification;
import java.util.stream.Stream;

/** What Discord documents of a message, in its specification and beside it. */
final class MessageLimits {

  private MessageLimits() {}

  static void check(JsonNode message) {
    Specification.checkComponent("IncomingWebhookInteractionRequest", message);
    assertThat(message.at("/allowed_mentions/parse")).isEmpty();
    var embeds = message.get("embeds");
    assertThat(embeds.valueStream().flatMap(MessageLimits::texts).mapToInt(String::length).sum())
        .isBetween(1, 6000);
    assertThat(embeds.valueStream()).allSatisfy(e -> assertThat(texts(e)).isNotEmpty());
    checkRows(message.get("components"));
  }

  /** Every text of embeds. Discord takes none that is empty. */
  static Stream<String> texts(JsonNode embed) {
    var texts =
        Stream.of("title", "description", "name", "value")
            .flatMap(key -> embed.findValuesAsText(key).stream())
            .toList();
    assertThat(texts).allSatisfy(text -> assertThat(text).isNotBlank());
    return texts.stream();
  }

  private static void checkRows(JsonNode rows) {
    assertThat(rows.size()).isLessThanOrEqualTo(5);
    assertThat(rows.findValuesAsText("custom_id")).doesNotHaveDuplicates();
    assertThat(rows.findValuesAsText("label")).allSatisfy(text -> assertThat(text).isNotBlank());
    assertThat(rows.findValuesAsText("value")).doesNotHaveDuplicates();
    for (var row : rows) {
      boolean isMenu = row.at("/components/0/type").intValue() == 3;
      assertThat(row.get("components").size()).isBetween(1, isMenu ? 1 : 5);
    }
  }
}
