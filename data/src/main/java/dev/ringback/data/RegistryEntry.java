package dev.ringback.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of any registry other than that of the responses.
 *
 * @param facts what its table says
 * @param kind what stands in front of the name of a token: "Option tag"; null for all others
 * @param prose what is told of it
 */
public record RegistryEntry(Registry registry, Facts facts, @Nullable String kind, Prose prose)
    implements Entry {

  /**
   * A row of {@code data/registries}.
   *
   * @param id what it is keyed by in the prose: number, name, or product and number
   * @param group key of the range or kind that it belongs to, or null
   * @param product who uses it, or what kind of token it is, or null
   * @param number the number as the product writes it, or null where the id is it
   * @param compact compact form of a header field, or null
   * @param statusCodes responses that carry it, or that it stands for
   * @param causes Q.850 causes to release with
   * @param nationalUse whether Q.850 marks it for national use
   * @param source where it was seen, or null for what is registered
   */
  public record Facts(
      String id,
      String name,
      @Nullable String group,
      @Nullable String product,
      @Nullable String number,
      @Nullable String compact,
      List<Reference> defined,
      List<Integer> statusCodes,
      List<Integer> causes,
      boolean nationalUse,
      @Nullable String source) {}

  /**
   * What is told of an entry, in {@code data/lang/LANGUAGE}.
   *
   * @param summary a clause that completes "cause 17 says that …", or "INVITE …" for what has no
   *     number
   * @param description one to three sentences, or null
   * @param fix what an operator does, in order
   * @param names other names that people type
   * @param values numbers that it carries, each with a clause
   */
  public record Prose(
      String summary,
      @Nullable String description,
      List<String> fix,
      List<String> names,
      Map<Integer, String> values) {}

  @Override
  public String name() {
    return facts.name();
  }

  @Override
  public String label() {
    return switch (registry) {
      case CAUSE, WARNING -> shortLabel() + " " + name();
      case PRODUCT, TOKEN -> isNamed() ? shortLabel() + " " + name() : shortLabel();
      case RESPONSE, METHOD, HEADER, REASON -> shortLabel();
    };
  }

  /**
   * A name in parentheses only says that there is none, and a token without a number is its name.
   */
  private boolean isNamed() {
    return facts.number() != null && !name().startsWith("(");
  }

  @Override
  public String shortLabel() {
    return switch (registry) {
      case CAUSE -> "Q.850 " + facts.id();
      case WARNING -> "Warning " + facts.id();
      case PRODUCT -> facts.product() + " " + facts.number();
      case TOKEN -> kind + " " + (facts.number() == null ? name() : facts.number());
      case REASON -> "Reason " + facts.id();
      case RESPONSE, METHOD, HEADER -> facts.id();
    };
  }

  @Override
  public String query() {
    return switch (registry) {
      case CAUSE, WARNING -> registry.key() + " " + facts.id();
      case REASON -> "protocol " + facts.id();
      case PRODUCT, TOKEN -> facts.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ");
      case RESPONSE, METHOD, HEADER -> facts.id();
    };
  }

  @Override
  public String digits() {
    return switch (registry) {
      case CAUSE, WARNING -> facts.id();
      case PRODUCT, TOKEN -> facts.number() == null ? "" : facts.number();
      case RESPONSE, METHOD, HEADER, REASON -> "";
    };
  }

  @Override
  public List<String> names() {
    return prose.names();
  }

  @Override
  public String summary() {
    return prose.summary();
  }

  @Override
  public List<Reference> defined() {
    return facts.defined();
  }

  /** By the id alone, as entries are looked up far more often than their many texts differ. */
  @Override
  public int hashCode() {
    return facts.id().hashCode();
  }

  /** The id tells almost all apart without a look at their texts. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RegistryEntry it
            && facts.id().equals(it.facts.id())
            && registry == it.registry
            && facts.equals(it.facts)
            && Objects.equals(kind, it.kind)
            && prose.equals(it.prose));
  }
}
