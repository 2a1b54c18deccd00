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
  private static final int MOST_REMEMBERED = 1000;
  private static final int LONGEST_LABEL = 75;

  private final Catalog catalog;
  private final FactPhrases facts;
  private final Memo<SipResponse, List<Link>> sources = new Memo<>(MOST_REMEMBERED, Parts::sources);
  private final Memo<dev.ringback.data.Entry, Entry> summaries =
      new Memo<>(MOST_REMEMBERED, this::summarized);
  private final Memo<String, String> headings = new Memo<>(MOST_REMEMBERED, this::headingOf);

  Parts(Catalog catalog) {
    this.catalog = catalog;
    this.facts = new FactPhrases(catalog);
  }

  String heading(String name) {
    return headings.of(name);
  }

  private String headingOf(String name) {
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
    var all = new ArrayList<Link>();
    var each = responses.stream().map(sources::of).toList();
    each.forEach(of -> all.add(of.getFirst()));
    each.forEach(of -> all.addAll(of.subList(1, of.size())));
    return cited(all);
  }

  References references(Stream<Reference> references) {
    return cited(references.map(Parts::link).toList());
  }

  /** Each once, as the same rule may stand behind several statements. */
  private References cited(List<Link> all) {
    var cited = new LinkedHashMap<String, Link>();
    for (var link : all) {
      if (cited.size() < MOST_REFERENCES) {
        cited.putIfAbsent(link.label(), link);
      }
    }
    return new References(heading("references"), List.copyOf(cited.values()));
  }

  private static List<Link> sources(SipResponse response) {
    var facts = response.facts();
    return Stream.concat(Stream.of(facts.defined()), facts.changed().stream())
        .map(Parts::link)
        .toList();
  }

  private static Link link(Reference reference) {
    return new Link(reference.text(), reference.url().orElse(null));
  }

  Entries entries(String heading, List<Entry> entries) {
    return new Entries(heading(heading), catalog.message("menu.codes"), entries);
  }

  Entry entryWithSummary(dev.ringback.data.Entry entry) {
    return summaries.of(entry);
  }

  private Entry summarized(dev.ringback.data.Entry entry) {
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
