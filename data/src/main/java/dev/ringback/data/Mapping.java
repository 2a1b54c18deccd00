package dev.ringback.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one document or product turns Q.850 causes into SIP responses and back.
 *
 * @param source the document or product
 * @param toSipDefined where the document says so, or null for a product
 * @param toCauseDefined where the document says so, or null for a product
 */
public record Mapping(
    String source,
    @Nullable Reference toSipDefined,
    @Nullable Reference toCauseDefined,
    List<ToSip> toSip,
    List<ToCause> toCause) {

  /**
   * What becomes of a cause.
   *
   * @param cause null for all that have no row of their own
   * @param sip the response and, if a condition decides, the other one; empty for none
   * @param byDefault whether the source has no row for it and its default applies
   * @param name what the product calls the cause, or null
   * @param note key of the condition, or null
   */
  public record ToSip(
      @Nullable Integer cause,
      List<Integer> sip,
      boolean byDefault,
      boolean otherwise,
      @Nullable String name,
      @Nullable String note) {}

  /**
   * What becomes of a response.
   *
   * @param sip null for all that have no row of their own
   * @param cause the cause and, if a condition decides, the other one; empty for none
   */
  public record ToCause(
      @Nullable Integer sip,
      List<Integer> cause,
      boolean byDefault,
      boolean otherwise,
      @Nullable String name,
      @Nullable String note) {}

  /** Whether an RFC says so, as against what a product does. */
  public boolean byRfc() {
    return source.startsWith("RFC ");
  }

  /** Whether it turns the cause into the response, or the response into the cause. */
  public boolean joins(int sip, int cause) {
    return ofCause(cause).stream().anyMatch(row -> row.sip().contains(sip))
        || ofResponse(sip).stream().anyMatch(row -> row.cause().contains(cause));
  }

  /** What becomes of a cause here, if anything is known. */
  public Optional<ToSip> ofCause(int cause) {
    return toSip.stream().filter(row -> row.cause() != null && row.cause() == cause).findFirst();
  }

  /** What becomes of a response here, if anything is known. */
  public Optional<ToCause> ofResponse(int sip) {
    return toCause.stream().filter(row -> row.sip() != null && row.sip() == sip).findFirst();
  }

  /** The row for all causes without one of their own, if there is one. */
  public Optional<ToSip> ofOtherCauses() {
    return toSip.stream().filter(ToSip::otherwise).findFirst();
  }

  /** The row for all responses without one of their own, if there is one. */
  public Optional<ToCause> ofOtherResponses() {
    return toCause.stream().filter(ToCause::otherwise).findFirst();
  }

  /** The responses that become a cause by rows of their own, as they stand in the table. */
  public Stream<Integer> responsesFor(int cause) {
    return toCause.stream()
        .filter(row -> row.cause().contains(cause))
        .map(ToCause::sip)
        .flatMap(Stream::ofNullable);
  }

  /** The causes that become a response by rows of their own, as they stand in the table. */
  public Stream<Integer> causesFor(int sip) {
    return toSip.stream()
        .filter(row -> row.sip().contains(sip))
        .map(ToSip::cause)
        .flatMap(Stream::ofNullable);
  }

  /** The causes by what the product calls them, if it has names of its own. */
  public Map<String, Integer> causeNames() {
    var names = new LinkedHashMap<String, Integer>();
    for (var row : toSip) {
      if (row.name() != null && row.cause() != null) {
        names.put(row.name(), row.cause());
      }
    }
    for (var row : toCause) {
      if (row.name() != null) {
        row.cause().forEach(cause -> names.put(row.name(), cause));
      }
    }
    return names;
  }
}
