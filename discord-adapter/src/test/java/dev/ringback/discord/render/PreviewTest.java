package dev.ringback.discord.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.ringback.card.Card;
import dev.ringback.discord.standin.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file under {@code previews} is the whole message that Discord gets for a sample card. {@code
 * -Dpreviews.write=true} writes them anew and leaves that run red, so that nobody takes a new
 * message for a checked one.
 */
class PreviewTest {

  private static final Path PREVIEWS = Path.of("src/test/resources/previews");
  private static final ObjectMapper PRETTY =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  static Stream<Arguments> samples() {
    return Stream.of(
        arguments("comparison", SampleComparison.comparison()),
        arguments("single", SampleCards.single()),
        arguments("search", SampleCards.search()),
        arguments("no-match", SampleCards.noMatch()),
        arguments("list", SampleCards.list()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void isWhatIsKept(String name, Card card) throws IOException {
    var preview = MessageRenderer.preview(card);
    assertThat(preview).doesNotContain("\n");
    MessageLimits.check(Json.tree(preview));

    var pretty = PRETTY.writeValueAsString(PRETTY.readValue(preview, Map.class)) + "\n";
    var file = PREVIEWS.resolve(name + ".json");
    if (Boolean.getBoolean("previews.write")) {
      Files.writeString(file, pretty);
      fail("written anew, now read it: " + file);
    }
    assertThat(pretty).isEqualTo(Files.readString(file));
  }
}
