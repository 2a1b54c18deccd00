package dev.ringback.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a section or of one column of it.
 *
 * @param style how the items are set
 * @param items at least one
 */
public record Body(Style style, List<Item> items) {

  /** How the items of a body are set. */
  public enum Style {
    /** Each item is a paragraph. */
    PARAGRAPHS,
    /** Items stand for themselves, in no order. */
    BULLETS,
    /** Items are steps, to be numbered from 1. */
    STEPS
  }

  /**
   * One item of a body.
   *
   * @param label a word or two that stand in front of it, or null
   */
  public record Item(@Nullable String label, String text) {}

  /** By the first text alone, which few share, as bodies are looked up for each card. */
  @Override
  public int hashCode() {
    return items.isEmpty() ? 0 : items.getFirst().text().hashCode();
  }

  /** Paragraphs without labels. */
  public static Body paragraphs(String... texts) {
    return of(Style.PARAGRAPHS, List.of(texts));
  }

  /** Items without labels. */
  public static Body of(Style style, List<String> texts) {
    return new Body(style, texts.stream().map(text -> new Item(null, text)).toList());
  }
}
