package dev.ringback.data;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything that is known, in one language: the one door to the data. The build has checked and
 * packed it; loading reads one file of the class path. Immutable and safe to share.
 */
public final class Catalog {

  /**
   * The file that the build packs, one per language. Read and written by Jackson as it stands.
   *
   * @param untranslated queries of entries of which some texts are still in English
   */
  public record Packed(
      List<SipResponse> responses,
      List<RegistryEntry> entries,
      Set<String> untranslated,
      List<Mapping> mappings,
      Map<String, Mismatch> mismatches,
      Map<String, Group> groups,
      Map<String, String> messages,
      Vocabulary vocabulary) {}

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

  private final Locale language;
  private final Packed packed;
  private final Map<Integer, SipResponse> byCode = new LinkedHashMap<>();
  private final Map<Registry, Map<String, RegistryEntry>> byId = new EnumMap<>(Registry.class);

  private Catalog(Locale language, Packed packed) {
    this.language = language;
    this.packed = packed;
    packed.responses().forEach(response -> byCode.put(response.code(), response));
    for (var entry : packed.entries()) {
      byId.computeIfAbsent(entry.registry(), registry -> new HashMap<>())
          .put(entry.facts().id(), entry);
    }
  }

  /** The languages that the catalog is kept in, English first, which is the one to fall back to. */
  public static List<SpokenLanguage> languages() {
    return read("languages.json", new TypeReference<>() {});
  }

  /**
   * Loads the catalog of a language.
   *
   * @param language one of {@link #languages}
   * @throws IllegalArgumentException if the catalog is not kept in that language
   */
  public static Catalog load(Locale language) {
    var file = "catalog-" + language.toLanguageTag() + ".json";
    return of(language, read(file, new TypeReference<>() {}));
  }

  /** A catalog that was packed elsewhere, such as one that a test has packed. */
  public static Catalog of(Locale language, Packed packed) {
    return new Catalog(language, packed);
  }

  private static <T> T read(String file, TypeReference<T> type) {
    try (InputStream in = Catalog.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no " + file);
      }
      return mapper().readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable " + file, e);
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

  /** Whether all that is told of an entry is in the language of the catalog. */
  public boolean isTranslated(Entry entry) {
    return !packed.untranslated().contains(entry.query());
  }

  /** Everything that can be looked up: the responses, then all other registries in their order. */
  public Stream<Entry> entries() {
    return Stream.concat(packed.responses().stream(), packed.entries().stream());
  }

  /** A Q.850 cause (ITU-T Q.850), if it is assigned. */
  public Optional<RegistryEntry> cause(int number) {
    return entry(Registry.CAUSE, String.valueOf(number));
  }

  /** A header field, if it is registered. */
  public Optional<RegistryEntry> header(String name) {
    return entry(Registry.HEADER, name);
  }

  /** A code of the Warning header field, if it is registered. */
  public Optional<RegistryEntry> warning(int code) {
    return entry(Registry.WARNING, String.valueOf(code));
  }

  /** A method, if it is registered. */
  public Optional<RegistryEntry> method(String name) {
    return entry(Registry.METHOD, name);
  }

  /** A protocol of the Reason header field, if it is registered. */
  public Optional<RegistryEntry> reason(String protocol) {
    return entry(Registry.REASON, protocol);
  }

  private Optional<RegistryEntry> entry(Registry registry, String id) {
    return Optional.ofNullable(byId.getOrDefault(registry, Map.of()).get(id));
  }

  /** How documents and products turn causes into responses and back, the RFCs first. */
  public List<Mapping> mappings() {
    return packed.mappings();
  }

  /** What is known of a response that comes with a cause that does not fit it, if anything is. */
  public Optional<Mismatch> mismatch(SipResponse response, RegistryEntry cause) {
    return Optional.ofNullable(packed.mismatches().get(response.code() + " " + cause.digits()));
  }

  /** Codes that are best read together, by the key of the group. */
  public Map<String, Group> groups() {
    return packed.groups();
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
