package dev.ringback.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a card. A renderer handles each kind, with a {@code switch} that has no default. */
public sealed interface Block {

  /** The same block with more in the queries of its entries. */
  default Block asking(String more) {
    return this instanceof Entries(var heading, var prompt, var entries)
        ? new Entries(
            heading,
            prompt,
            entries.stream().map(e -> new Entry(e.label(), e.text(), e.query() + more)).toList())
        : this;
  }

  /** The one sentence that matters most, right under the title. */
  record Lead(String text) implements Block {}

  /** A remark on how the question was read, or on what was left out; quieter than the rest. */
  record Notice(String text) implements Block {}

  /** A heading with text. */
  record Section(String heading, Body body) implements Block {}

  /**
   * A heading with text for each of several codes, side by side where the platform can.
   *
   * @param columns two to five
   */
  record Columns(String heading, List<Column> columns) implements Block {}

  /**
   * A column.
   *
   * @param label code and reason phrase: "302 Moved Temporarily"
   */
  record Column(String label, Body body) {}

  /** Aspects in which codes really differ. */
  record Differences(String heading, List<Difference> rows) implements Block {}

  /**
   * One aspect.
   *
   * @param aspect its name: "Retry"
   * @param values one for each code, in the order of the card
   */
  record Difference(String aspect, List<Value> values) {}

  /**
   * What one code is in an aspect.
   *
   * @param label the bare code: "302"
   */
  record Value(String label, String text) {}

  /** What an on-call engineer decides next, for each code. */
  record Verdicts(String heading, List<Verdict> verdicts) implements Block {}

  /**
   * The decision for one code.
   *
   * @param label the bare code, or null if the card is about this code only
   * @param rulings owner, retry, next route, page: each a short name and a short value
   * @param text one sentence that adds to them
   */
  record Verdict(@Nullable String label, List<Ruling> rulings, String text) {

    /** By the sentence alone, which few share, as verdicts are looked up for each card. */
    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  /** One short decision: "Next route" → "no". */
  record Ruling(String name, String value) {}

  /**
   * Things to look up next: search results, the codes of a class, the nearest matches.
   *
   * @param prompt what a menu of them says before something is picked
   * @param entries at least one, at most 75; each query is unique
   */
  record Entries(String heading, String prompt, List<Entry> entries) implements Block {}

  /**
   * One thing to look up.
   *
   * @param label its name: "486 Busy Here", at most 75 UTF-16 units
   * @param text what it is, or null if the name must do
   * @param query the query that answers with it
   */
  record Entry(String label, @Nullable String text, String query) {}

  /** Where it is written. */
  record References(String heading, List<Link> links) implements Block {}

  /**
   * A source.
   *
   * @param label the document and section: "RFC 3261 21.3.3"
   * @param url null if it is not free to read on the web
   */
  record Link(String label, @Nullable String url) {}
}
