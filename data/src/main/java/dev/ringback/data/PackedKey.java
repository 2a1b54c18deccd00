package dev.ringback.data;

import java.util.Locale;

/** What the values of a packed catalog are called. */
public final class PackedKey {

  public static final String LANGUAGE = "language";
  public static final String MAPPINGS = "mappings";
  public static final String GROUPS = "groups";
  public static final String MESSAGES = "messages";
  public static final String VOCABULARY = "vocabulary";

  /** Names of the entries whose number leaves digits open, by that number: "560xxx". */
  public static final String PATTERNS = "patterns";

  private PackedKey() {}

  /** Names of all entries of a registry, in its order. */
  public static String registry(Registry registry) {
    return "registry " + registry.key();
  }

  /** An entry by its name, which lists of entries hold. */
  public static String entry(String name) {
    return "entry " + name;
  }

  /** What names an entry: "cause 17". */
  public static String name(Registry registry, String id) {
    return registry.key() + " " + id;
  }

  /** Names of the entries with a number, the likeliest meaning first. */
  public static String number(String digits) {
    return "number " + digits;
  }

  /** The name of a header field, by that name or the compact form as people type it. */
  public static String header(String typed) {
    return "header " + typed.toLowerCase(Locale.ROOT);
  }

  /** There for an entry of which some texts are still in English. */
  public static String untranslated(Entry entry) {
    return "untranslated " + entry.query();
  }

  /** What is known of a response with a cause that does not fit it: "486 16". */
  public static String mismatch(String pair) {
    return "mismatch " + pair;
  }
}
