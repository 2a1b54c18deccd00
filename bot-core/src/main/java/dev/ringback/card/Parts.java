package dev.ringback.card;

import dev.ringback.card.Block.Entries;
import dev.ringback.card.Block.Entry;
import dev.ringback.card.Block.Link;
import dev.ringback.card.Block.References;
import dev.ringback.card.Block.Section;
import dev.ringback.card.Block.Verdict;
import dev.ringback.card.Body.Item;
import dev.ringback.card.Body.Style;
import dev.ringback.data.Catalog;
import dev.ringback.data.Reference;
import dev.ringback.data.SipResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts that cards of several kinds have in common. */
final class Parts {

  private static final int MOST_REFERENCES = 8;

  private final Catalog catalog;
  private final FactPhrases facts;

  Parts(Catalog catalog) {
    this.catalog = catalog;
    this.facts = new FactPhrases(catalog);
  }

  String heading(String name) {
    return catalog.message("heading." + name);
  }

  Section section(String heading, Body body) {
    return new Section(heading(heading), body);
  }

  static Body description(SipResponse response) {
    return Body.paragraphs(response.prose().description());
  }

  Body seen(SipResponse response) {
    return listed(Style.BULLETS, response.prose().seen());
  }

  /** For 1xx and 2xx what happens next, which is no list of steps. */
  Body fix(SipResponse response) {
    return listed(
        response.responseClass().isFailure() ? Style.STEPS : Style.BULLETS, response.prose().fix());
  }

  private static Body listed(Style style, List<String> texts) {
    return Body.of(texts.size() == 1 ? Style.PARAGRAPHS : style, texts);
  }

  /** What each side of the exchange does with the code. */
  Body whenToUse(SipResponse response) {
    return new Body(
        Style.PARAGRAPHS,
        List.of(
            new Item(catalog.message("label.received"), response.prose().receive()),
            new Item(catalog.message("label.sending"), response.prose().send())));
  }

  Verdict verdict(@Nullable String label, SipResponse response) {
    return new Verdict(label, facts.rulings(response), response.prose().verdict());
  }

  /** The defining documents first, then those that changed them. */
  References references(List<SipResponse> responses) {
    var defined = responses.stream().map(response -> response.facts().defined());
    var changed = responses.stream().flatMap(response -> response.facts().changed().stream());
    return references(Stream.concat(defined, changed));
  }

  References references(Stream<Reference> references) {
    return new References(
        heading("references"),
        references
            .distinct()
            .limit(MOST_REFERENCES)
            .map(reference -> new Link(reference.text(), reference.url().orElse(null)))
            .toList());
  }

  Entries entries(String heading, List<Entry> entries) {
    return new Entries(heading(heading), catalog.message("menu.codes"), entries);
  }

  Entry entryWithSummary(SipResponse response) {
    return new Entry(
        response.label(), capitalized(response.prose().summary()), String.valueOf(response.code()));
  }

  static Entry bareEntry(SipResponse response) {
    return new Entry(response.label(), null, String.valueOf(response.code()));
  }

  static String capitalized(String clause) {
    int end = clause.offsetByCodePoints(0, 1);
    return clause.substring(0, end).toUpperCase(Locale.ROOT) + clause.substring(end) + ".";
  }
}
