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
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts that cards of several kinds have in common. */
final class Parts {

  private static final int MOST_REFERENCES = 8;
  private static final int LONGEST_LABEL = 75;

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

  static Body listed(Style style, List<String> texts) {
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

  /** What the class of a product's code says, if the code itself is not registered. */
  Optional<Block> unregistered(RegistryEntry entry) {
    if (entry.registry() != Registry.PRODUCT) {
      return Optional.empty();
    }
    return entry.facts().statusCodes().stream()
        .filter(code -> catalog.response(code).isEmpty())
        .findFirst()
        .map(ResponseClass::of)
        .map(this::handling);
  }

  private Block handling(ResponseClass responseClass) {
    var key = Titles.key(responseClass);
    return new Section(
        new Titles(catalog).className(responseClass),
        Body.paragraphs(catalog.message(key + ".summary"), catalog.message(key + ".next")));
  }

  /** The defining documents first, then those that changed them. */
  References references(List<SipResponse> responses) {
    var references = new ArrayList<Reference>();
    responses.forEach(response -> references.add(response.facts().defined()));
    responses.forEach(response -> references.addAll(response.facts().changed()));
    return references(references.stream());
  }

  References references(Stream<Reference> references) {
    var byText = new LinkedHashMap<String, Link>();
    references.forEach(reference -> {
      var text = reference.text();
      if (byText.size() < MOST_REFERENCES && !byText.containsKey(text)) {
        byText.put(text, new Link(text, reference.url().orElse(null)));
      }
    });
    return new References(heading("references"), List.copyOf(byText.values()));
  }

  Entries entries(String heading, List<Entry> entries) {
    return new Entries(heading(heading), catalog.message("menu.codes"), entries);
  }

  Entry entryWithSummary(dev.ringback.data.Entry entry) {
    return new Entry(entryLabel(entry), introduced(entry), entry.query());
  }

  static Entry bareEntry(dev.ringback.data.Entry entry) {
    return new Entry(entryLabel(entry), null, entry.query());
  }

  /** Some products have long phrases; the number says enough then. */
  private static String entryLabel(dev.ringback.data.Entry entry) {
    return entry.label().length() <= LONGEST_LABEL ? entry.label() : entry.shortLabel();
  }

  /** The summary as a sentence of its own. */
  String introduced(dev.ringback.data.Entry entry) {
    return switch (entry.registry()) {
      case RESPONSE, CAUSE, WARNING, PRODUCT -> capitalized(entry.summary());
      case METHOD, HEADER, REASON, TOKEN -> clause(entry) + ".";
    };
  }

  /** The summary as a clause that names what it is about: "486 says that …", "INVITE starts …". */
  String clause(dev.ringback.data.Entry entry) {
    return switch (entry.registry()) {
      case RESPONSE, CAUSE, WARNING, PRODUCT ->
          catalog.message("lead.says", entry.shortLabel(), entry.summary());
      case METHOD, HEADER, REASON, TOKEN ->
          catalog.message("lead.does", introducedAs(entry), entry.summary());
    };
  }

  private static String introducedAs(dev.ringback.data.Entry entry) {
    return entry.registry() == Registry.TOKEN ? entry.shortLabel() : "`" + entry.name() + "`";
  }

  static String capitalized(String clause) {
    int end = clause.offsetByCodePoints(0, 1);
    return clause.substring(0, end).toUpperCase(Locale.ROOT) + clause.substring(end) + ".";
  }
}
