package dev.ringback.slack.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import dev.ringback.card.Block;
import dev.ringback.card.Body;
import dev.ringback.card.Card;
import dev.ringback.card.Direction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cards and the messages that show them, in files. {@code -Dmessages.write=true} writes them anew
 * and leaves that run red, so that nobody takes a new message for a checked one.
 */
class BlockKitRendererTest {

  private static final Path MESSAGES = Path.of("src/test/resources/dev/ringback/slack/block");
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  static Stream<Arguments> cards() {
    return Stream.of(
        Arguments.of("comparison-asker", Cards.comparison(), Audience.ASKER),
        Arguments.of("comparison-everyone", Cards.comparison(), Audience.EVERYONE),
        Arguments.of("turned-asker", Cards.comparison(Direction.RIGHT_TO_LEFT), Audience.ASKER),
        Arguments.of("sections-conversation", Cards.sections(), Audience.CONVERSATION),
        Arguments.of("few-entries-asker", Cards.lookups(3), Audience.ASKER),
        Arguments.of("many-entries-everyone", Cards.lookups(6), Audience.EVERYONE));
  }

  @ParameterizedTest
  @MethodSource("cards")
  void showsAsWritten(String name, Card card, Audience audience) throws IOException {
    var file = MESSAGES.resolve(name + ".txt");
    var written = Files.exists(file) ? Files.readString(file) : "";
    var shown = json(card, audience) + "\n";
    if (Boolean.getBoolean("messages.write") && !shown.equals(written)) {
      Files.writeString(file, shown);
      fail("written anew, now read it: " + file);
    }
    assertThat(shown).isEqualTo(written);
  }

  @Test
  void titleThatIsTooLongForAHeaderIsShownWhole() {
    var title = "4".repeat(200);
    var card = Cards.card(title, "", List.of(new Block.Lead("Lead.")), List.of());
    assertThat(json(card)).contains(title).doesNotContain("\"header\"");
  }

  @Test
  void referencesGoFirstAndWhole() {
    var section = new Block.Section("Text", Body.paragraphs("A sentence of text. ".repeat(440)));
    var notice = new Block.Notice("A remark. ".repeat(290));
    var card =
        Cards.card(
            "Title",
            "",
            List.of(section, notice, references(), new Block.Lead("Lead.")),
            List.of());
    assertThat(json(card))
        .contains("A sentence of text.", "A remark.", "Lead.")
        .doesNotContain("RFC");
  }

  @Test
  void sectionsGoFromTheEnd() {
    var blocks =
        Stream.of("First", "Second", "Third")
            .map(word ->
                (Block) new Block.Section(word, Body.paragraphs((word + " is it. ").repeat(400))))
            .toList();
    assertThat(json(Cards.card("Title", "", blocks, List.of())))
        .contains("First is it.")
        .doesNotContain("Third");
  }

  @Test
  void emptySectionIsNotShown() {
    var blank = new Block.Section("Heading of nothing", Body.paragraphs("  ", "\n"));
    var card = Cards.card("Title", " ", List.of(blank, new Block.Lead("Lead.")), List.of());
    assertThat(json(card)).contains("Lead.").doesNotContain("Heading of nothing", "context");
  }

  @Test
  void linkThatSlackCannotReadIsText() {
    for (var url :
        new String[] {"javascript:alert(1)", "https://", "not a url", "https://a b", "/x"}) {
      var links = new Block.References("References", List.of(new Block.Link("RFC", url)));
      assertThat(json(Cards.card("Title", "", List.of(links), List.of())))
          .contains("RFC")
          .doesNotContain("\"link\"");
    }
  }

  private static Block references() {
    return new Block.References(
        "References", List.of(new Block.Link("RFC " + "1".repeat(400), "https://example.com/")));
  }

  private static String json(Card card) {
    return json(card, Audience.EVERYONE);
  }

  private static String json(Card card, Audience audience) {
    var message = BlockKitRenderer.render(card, audience);
    return message.text() + "\n" + GSON.toJson(JsonParser.parseString(message.blocksAsJson()));
  }
}
