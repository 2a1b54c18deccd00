package dev.ringback.data;

import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything that is known, in one language: the one door to the data. The build has checked and
 * packed it; loading reads one file of the class path. Immutable and safe to share.
 */
public final class Catalog {

  /** The languages that the catalog is kept in, the first being the one to fall back to. */
  public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH);

  /** The file that the build packs, one per language. Read and written by Jackson as it stands. */
  public record Packed(
      List<SipResponse> responses,
      Map<Integer, String> causes,
      Map<String, String> messages,
      Vocabulary vocabulary) {}

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private final Locale language;
  private final Packed packed;
  private final Map<Integer, SipResponse> byCode = new LinkedHashMap<>();

  private Catalog(Locale language, Packed packed) {
    this.language = language;
    this.packed = packed;
    packed.responses().forEach(response -> byCode.put(response.code(), response));
  }

  /**
   * Loads the catalog of a language.
   *
   * @param language one of {@link #LANGUAGES}
   * @throws IllegalArgumentException if the catalog is not kept in that language
   */
  public static Catalog load(Locale language) {
    var file = "catalog-" + language.toLanguageTag() + ".json";
    try (InputStream in = Catalog.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no catalog in " + language.toLanguageTag());
      }
      return new Catalog(language, mapper().readValue(in, Packed.class));
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable catalog " + file, e);
    }
  }

  /** The mapper for packed files, in which constants are written as in the contributors' files. */
  public static JsonMapper mapper() {
    return JsonMapper.builder().enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE).build();
  }

  /** The language that all texts are in. */
  public Locale language() {
    return language;
  }

  /** All registered responses, by ascending code. */
  public List<SipResponse> responses() {
    return packed.responses();
  }

  /** The response of that code, if it is registered. */
  public Optional<SipResponse> response(int code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** What tells two responses apart in one written sentence, in either order, if there is one. */
  public Optional<String> contrast(SipResponse one, SipResponse other) {
    var inOrder = one.code() < other.code();
    var lower = inOrder ? one : other;
    var higher = inOrder ? other : one;
    return Optional.ofNullable(lower.prose().contrast().get(higher.code()));
  }

  /** The name of a Q.850 cause (ITU-T Q.850), if it is assigned. */
  public Optional<String> cause(int number) {
    return Optional.ofNullable(packed.causes().get(number));
  }

  /**
   * An interface text, with its placeholders {@code {0}}, {@code {1}} … filled in.
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public String message(String key, Object... values) {
    var text = packed.messages().get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text \"" + key + "\" in " + language.toLanguageTag());
    }
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(values[Integer.parseInt(found.group(1))].toString()));
  }

  /** The words that steer a query in this language. */
  public Vocabulary vocabulary() {
    return packed.vocabulary();
  }
}
