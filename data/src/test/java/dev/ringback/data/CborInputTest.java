package dev.ringback.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that Jackson writes in another form, as it has another size. */
class CborInputTest {

  private static final CBORMapper JACKSON = new CBORMapper();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 23, 24, 255, 256, 65_535, 65_536, Integer.MAX_VALUE})
  void readsNumbers(int number) throws Exception {
    assertThat(read(List.of(number, 7), new TypeReference<List<Integer>>() {}))
        .containsExactly(number, 7);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 23, 24, 255, 256, 3_996, 3_997, 20_000, 70_000})
  void readsTexts(int length) throws Exception {
    for (var letter : List.of("a", "я", "ع", "𝄞")) {
      var texts = List.of(letter.repeat(length), "next");
      assertThat(read(texts, new TypeReference<List<String>>() {})).isEqualTo(texts);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 23, 24, 255, 256, 70_000})
  void readsListsAndMaps(int size) throws Exception {
    var map = new LinkedHashMap<String, List<Boolean>>();
    for (int i = 0; i < size; i++) {
      map.put("key " + i, List.of(i % 2 == 0));
    }
    assertThat(read(map, new TypeReference<Map<String, List<Boolean>>>() {})).isEqualTo(map);
  }

  @Test
  void refusesWhatIsNotOfTheWantedKind() {
    assertThatIllegalStateException()
        .isThrownBy(() -> read(List.of("a"), new TypeReference<List<Integer>>() {}));
    assertThatIllegalStateException()
        .isThrownBy(() -> read(List.of(-1), new TypeReference<List<Integer>>() {}));
    assertThatIllegalStateException()
        .isThrownBy(() -> read("a", new TypeReference<List<String>>() {}));
  }

  private static <T> T read(Object value, TypeReference<T> type) throws JsonProcessingException {
    return new RecordReader().read(JACKSON.writeValueAsBytes(value), 0, type);
  }
}
