package dev.ringback.data.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns files into records, and records into the packed form. */
final class Binder {

  private static final JsonSetter.Value EMPTY_IF_MISSING =
      JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

  private static final CBORMapper MAPPER =
      CBORMapper.builder()
          .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .withConfigOverride(List.class, lists -> lists.setSetterInfo(EMPTY_IF_MISSING))
          .withConfigOverride(Map.class, maps -> maps.setSetterInfo(EMPTY_IF_MISSING))
          .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
          .build();

  private Binder() {}

  /** The file as a value of that type; empty, with problems noted, if it does not fit. */
  static <T> Optional<T> bind(YamlFile file, TypeReference<T> type, Problems problems) {
    if (!new Shape(file, problems).fits(type.getType())) {
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.treeToValue(file.tree(), type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(file.name() + " fits its shape and still cannot be read", e);
    }
  }

  /** The same bytes for the same catalog, always. In a tree all keys are texts. */
  static byte[] packed(Object catalog) {
    try {
      return MAPPER.writeValueAsBytes(MAPPER.<JsonNode>valueToTree(catalog));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a catalog that cannot be written", e);
    }
  }
}
