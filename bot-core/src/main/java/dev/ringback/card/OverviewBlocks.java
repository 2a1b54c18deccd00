package dev.ringback.card;

import dev.ringback.answer.Answer;
import dev.ringback.card.Body.Item;
import dev.ringback.card.Body.Style;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Reference;
import dev.ringback.data.Registry;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What cards say that lead to codes: classes, lists, search results, near misses, help. */
final class OverviewBlocks {

  /** Longer lists name their codes only, so that they stay readable. */
  private static final int MOST_WITH_SUMMARY = 12;

  private final Catalog catalog;
  private final Parts parts;
  private final Titles titles;

  OverviewBlocks(Catalog catalog) {
    this.catalog = catalog;
    this.parts = new Parts(catalog);
    this.titles = new Titles(catalog);
  }

  List<Block> classes(List<ResponseClass> classes) {
    var blocks = new ArrayList<Block>();
    if (classes.size() == 1) {
      var only = classes.getFirst();
      blocks.add(new Block.Lead(text(only, "summary")));
      blocks.add(parts.section("description", Body.paragraphs(text(only, "description"))));
      blocks.add(whatToDo(only));
    } else {
      blocks.add(new Block.Lead(summaries(classes)));
      classes.forEach(responseClass -> blocks.add(brief(responseClass)));
    }
    var codes = catalog.responses().stream().filter(r -> classes.contains(r.responseClass()));
    blocks.add(parts.entries("codes", entries(codes.toList())));
    blocks.add(
        parts.references(classes.stream().map(c -> new Reference("RFC 3261", "21." + c.digit()))));
    return blocks;
  }

  private String summaries(List<ResponseClass> classes) {
    return classes.stream()
        .map(c -> catalog.message("lead.class", c.pattern(), text(c, "summary")))
        .collect(Collectors.joining(" "));
  }

  private Block brief(ResponseClass responseClass) {
    return new Block.Section(
        titles.className(responseClass),
        Body.paragraphs(text(responseClass, "description"), text(responseClass, "next")));
  }

  private Block whatToDo(ResponseClass responseClass) {
    return parts.section(
        responseClass.isFailure() ? "fix" : "next", Body.paragraphs(text(responseClass, "next")));
  }

  List<Block> unregistered(Answer.Unregistered answer) {
    var meaning = answer.meaning();
    return List.of(
        new Block.Lead(catalog.message("unregistered.lead", answer.code(), meaning.label())),
        parts.section(
            "description",
            Body.paragraphs(
                catalog.message(
                    "unregistered.description",
                    answer.code(),
                    titles.className(meaning.responseClass())),
                text(meaning.responseClass(), "description"))),
        whatToDo(meaning.responseClass()),
        parts.entries(
            answer.others().isEmpty() ? "nearest" : "elsewhere",
            entries(answer.others().isEmpty() ? answer.nearest() : answer.others())),
        parts.references(Stream.of(new Reference("RFC 3261", "8.1.3.2"))));
  }

  List<Block> results(List<Entry> entries) {
    return List.of(
        new Block.Lead(catalog.message("results.lead")),
        parts.entries("results", entries(entries)));
  }

  List<Block> everything() {
    return Stream.concat(
            Stream.<Block>of(new Block.Lead(catalog.message("list.lead"))),
            Stream.of(ResponseClass.values()).map(this::allOf))
        .toList();
  }

  private Block allOf(ResponseClass responseClass) {
    var labels =
        catalog.responses().stream()
            .filter(response -> response.responseClass() == responseClass)
            .map(SipResponse::label)
            .collect(Collectors.joining(catalog.message("join.dot")));
    return new Block.Section(titles.className(responseClass), Body.paragraphs(labels));
  }

  List<Block> help() {
    var examples = catalog.vocabulary().examples();
    return List.of(
        new Block.Lead(catalog.message("help.lead")),
        parts.section(
            "examples",
            new Body(
                Style.BULLETS,
                examples.entrySet().stream()
                    .map(e ->
                        new Item("`" + e.getKey() + "`", catalog.message("help." + e.getValue())))
                    .toList())),
        new Block.Notice(catalog.message("help.private")));
  }

  List<Block> noMatch(List<Entry> nearest) {
    return nearMiss(catalog.message("no-match.lead"), nearest);
  }

  List<Block> outOfRange(String digits, List<SipResponse> nearest) {
    return nearMiss(catalog.message("no-match.range", digits), nearest);
  }

  private List<Block> nearMiss(String lead, List<? extends Entry> nearest) {
    return nearest.isEmpty()
        ? List.of(new Block.Lead(lead), new Block.Notice(catalog.message("help.lead")))
        : List.of(new Block.Lead(lead), parts.entries("nearest", entries(nearest)));
  }

  /** A number that the registry it was asked for in does not assign. */
  List<Block> unassigned(Answer.Unassigned answer) {
    var number = catalog.message("unassigned." + answer.registry().key(), answer.digits());
    var status = answer.nearest().getFirst();
    var lead =
        status.registry() == Registry.RESPONSE
            ? catalog.message("unassigned.status", number, status.label())
            : catalog.message("unassigned.lead", number);
    return nearMiss(lead, answer.nearest());
  }

  /** What else the same number means, also as a status code that is not registered. */
  Optional<Block> elsewhere(Entry entry, List<Entry> others) {
    var all = new ArrayList<>(entries(others));
    if (entry.registry() == Registry.WARNING) {
      int code = Integer.parseInt(entry.digits());
      if (catalog.response(code).isEmpty()) {
        all.add(unregisteredStatus(code));
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(parts.entries("elsewhere", all));
  }

  private Block.Entry unregisteredStatus(int code) {
    var meaning = catalog.response(ResponseClass.of(code).unknownCodeMeans()).orElseThrow();
    return new Block.Entry(
        catalog.message("elsewhere.status", code),
        catalog.message("remark.unregistered", code, meaning.label()),
        Titles.asStatus(code));
  }

  private List<Block.Entry> entries(List<? extends Entry> entries) {
    return entries.stream()
        .map(entries.size() > MOST_WITH_SUMMARY ? Parts::bareEntry : parts::entryWithSummary)
        .toList();
  }

  private String text(ResponseClass responseClass, String name) {
    return catalog.message(Titles.key(responseClass) + "." + name);
  }
}
