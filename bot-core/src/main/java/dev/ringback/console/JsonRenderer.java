package dev.ringback.console;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.ringback.card.Action;
import dev.ringback.card.Block;
import dev.ringback.card.Card;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Shows a card as JSON on one line, for programs; docs/card.md is its reference. */
final class JsonRenderer {

  /** Sealed types say which of them they are. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
  private interface Typed {}

  /** What a card is made of, and not what it can be asked. */
  @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
  private interface WithoutQuestions {}

  private static final class TagSerializer extends StdSerializer<Locale> {

    private static final long serialVersionUID = 1L;

    TagSerializer() {
      super(Locale.class);
    }

    @Override
    public void serialize(Locale locale, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(locale.toLanguageTag());
    }
  }

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(new TagSerializer()))
          .addMixIn(Block.class, Typed.class)
          .addMixIn(Action.class, Typed.class)
          .addMixIn(Card.class, WithoutQuestions.class)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  String render(Card card) {
    try {
      return mapper.writeValueAsString(card);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
