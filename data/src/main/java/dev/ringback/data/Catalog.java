package dev.ringback.data;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that is known, in one language: the one door to the data. The build has checked and
 * packed it; each thing is parsed when it is first asked for, and kept. Safe to share; what it
 * answers never changes.
 */
public final class Catalog {

  private final Locale language;
  private final Lazy<SpokenLanguage> spoken;
  private final KeyedFile file;
  private final Entries entries;
  private final Lazy<List<SipResponse>> responses;
  private final Lazy<List<Mapping>> mappings;
  private final Lazy<Map<String, Group>> groups;
  private final Lazy<Map<String, String>> messages;
  private final Lazy<Vocabulary> vocabulary;

  private Catalog(Locale language, KeyedFile file) {
    this.language = language;
    this.file = file;
    entries = new Entries(file);
    spoken = new Lazy<>(() -> part(PackedKey.LANGUAGE, new TypeReference<>() {}));
    responses = new Lazy<>(() -> entries(Registry.RESPONSE).map(SipResponse.class::cast).toList());
    mappings = new Lazy<>(() -> part(PackedKey.MAPPINGS, new TypeReference<>() {}));
    groups = new Lazy<>(() -> part(PackedKey.GROUPS, new TypeReference<>() {}));
    messages = new Lazy<>(() -> part(PackedKey.MESSAGES, new TypeReference<>() {}));
    vocabulary = new Lazy<>(() -> part(PackedKey.VOCABULARY, new TypeReference<>() {}));
  }

  /** The languages that the catalog is kept in, English first, which is the one to fall back to. */
  public static List<SpokenLanguage> languages() {
    return languages(bytes("languages.cbor"));
  }

  /** The languages of a file that was packed elsewhere. */
  public static List<SpokenLanguage> languages(byte[] file) {
    return new RecordReader().read(file, 0, new TypeReference<>() {});
  }

  /**
   * Loads the catalog of a language.
   *
   * @param language one of {@link #languages}
   * @throws IllegalArgumentException if the catalog is not kept in that language
   */
  public static Catalog load(Locale language) {
    var file = "catalog-" + language.toLanguageTag();
    return of(language, bytes(file + ".keys"), bytes(file + ".cbor"));
  }

  /**
   * A catalog that was packed elsewhere, such as one that a test has packed.
   *
   * @param keys the packed file of keys
   * @param values the packed file of values
   */
  public static Catalog of(Locale language, byte[] keys, byte[] values) {
    return new Catalog(language, new KeyedFile(keys, values));
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Catalog.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable " + file, e);
    }
  }

  /** Parses all entries now, so that no question has to wait for one. */
  public void readAll() {
    entries.all();
    responses.get();
    mappings.get();
  }

  /** The language that all texts are in. */
  public Locale language() {
    return language;
  }

  /** What is known of that language itself. */
  public SpokenLanguage spoken() {
    return spoken.get();
  }

  /** All registered responses, by ascending code. */
  public List<SipResponse> responses() {
    return responses.get();
  }

  /** The response of that code, if it is registered. */
  public Optional<SipResponse> response(int code) {
    return entries.find(Registry.RESPONSE, String.valueOf(code)).map(SipResponse.class::cast);
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
    return file.find(PackedKey.untranslated(entry), new TypeReference<Boolean>() {}).isEmpty();
  }

  /** Everything that can be looked up: the responses, then all other registries in their order. */
  public Stream<Entry> entries() {
    return entries.all().stream();
  }

  /** All that a registry holds, in its order. */
  public Stream<Entry> entries(Registry registry) {
    return entries.of(registry).stream();
  }

  /** Everything with exactly that number, the likeliest meaning first. */
  public List<Entry> numbered(String digits) {
    return entries.numbered(digits);
  }

  /** Everything with a number that leaves digits open, "560xxx", and is wanted. */
  public List<Entry> patterned(Predicate<String> isWanted) {
    return entries.patterned(isWanted);
  }

  /** A Q.850 cause (ITU-T Q.850), if it is assigned. */
  public Optional<RegistryEntry> cause(int number) {
    return other(Registry.CAUSE, String.valueOf(number));
  }

  /** A header field, if it is registered. */
  public Optional<RegistryEntry> header(String name) {
    return other(Registry.HEADER, name);
  }

  /** A code of the Warning header field, if it is registered. */
  public Optional<RegistryEntry> warning(int code) {
    return other(Registry.WARNING, String.valueOf(code));
  }

  /** A method, if it is registered. */
  public Optional<RegistryEntry> method(String name) {
    return other(Registry.METHOD, name);
  }

  /** A protocol of the Reason header field, if it is registered. */
  public Optional<RegistryEntry> reason(String protocol) {
    return other(Registry.REASON, protocol);
  }

  /** The header field of that name or compact form, in lower case, if it is registered. */
  public Optional<String> headerName(String typed) {
    return file.find(PackedKey.header(typed), new TypeReference<>() {});
  }

  private Optional<RegistryEntry> other(Registry registry, String id) {
    return entries.find(registry, id).map(RegistryEntry.class::cast);
  }

  private <T> T part(String key, TypeReference<T> type) {
    return file.find(key, type).orElseThrow();
  }

  /** How documents and products turn causes into responses and back, the RFCs first. */
  public List<Mapping> mappings() {
    return mappings.get();
  }

  /** What is known of a response that comes with a cause that does not fit it, if anything is. */
  public Optional<Mismatch> mismatch(SipResponse response, RegistryEntry cause) {
    var pair = response.code() + " " + cause.digits();
    return file.find(PackedKey.mismatch(pair), new TypeReference<>() {});
  }

  /** Codes that are best read together, by the key of the group. */
  public Map<String, Group> groups() {
    return groups.get();
  }

  /**
   * An interface text, with its placeholders {@code {0}}, {@code {1}} … filled in.
   *
   * @throws IllegalArgumentException if there is no such text
   */
  public String message(String key, Object... values) {
    var text = messages.get().get(key);
    if (text == null) {
      throw new IllegalArgumentException("no text \"" + key + "\" in " + language.toLanguageTag());
    }
    return filled(text, values);
  }

  private static String filled(String text, Object... values) {
    int open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    var filled = new StringBuilder(text.length() + 32);
    int copied = 0;
    for (; open >= 0; open = text.indexOf('{', copied)) {
      int value = Character.digit(text.charAt(open + 1), 10);
      filled.append(text, copied, open).append(values[value]);
      copied = open + "{0}".length();
    }
    return filled.append(text, copied, text.length()).toString();
  }

  /** The words that steer a query in this language. */
  public Vocabulary vocabulary() {
    return vocabulary.get();
  }
}
