package dev.ringback.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ringback.Ask;
import dev.ringback.Ringback;
import dev.ringback.card.Block;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRendererTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Test
  void showsEveryBlock() throws IOException {
    var json = new JsonRenderer().render(Cards.everyBlock());
    assertThat(json).doesNotContain("\n", "null", "askerOnly");
    Golden.assertMatches("every-block.json", MAPPER.readTree(json).toPrettyString() + "\n");
  }

  @Test
  void namesEveryKindOfBlock() throws IOException {
    var types =
        MAPPER
            .readTree(new JsonRenderer().render(Cards.everyBlock()))
            .get("blocks")
            .findValuesAsText("type");
    assertThat(types)
        .containsAll(
            Arrays.stream(Block.class.getPermittedSubclasses()).map(Class::getSimpleName).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"302 vs 410", "4xx", "zzqq \" \\ \u2028 é 📞", "help"})
  void everyCardIsOneLine(String query) throws IOException {
    var card = Ringback.inAllLanguages().reply(Ask.of(query));
    var json = new JsonRenderer().render(card);
    assertThat(json.split("\\R")).hasSize(1);
    assertThat(MAPPER.readTree(json).get("title").asText()).isEqualTo(card.title());
    assertThat(Stream.of("outcome", "language", "query", "title").map(json::indexOf)).isSorted();
  }
}
