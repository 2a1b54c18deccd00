package dev.ringback.card;

import dev.ringback.card.Block.Column;
import dev.ringback.card.Block.Columns;
import dev.ringback.card.Block.Verdict;
import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a card about several responses says: two in full, three to five at a glance. */
final class ComparisonBlocks {

  /** More descriptions than that are no longer a glance; each code's own card has its own. */
  private static final int MOST_DESCRIBED = 3;

  /** What a comparison says of one response, whatever stands beside it. */
  private record Profile(
      Column description,
      Column seen,
      Column fix,
      Column next,
      Column whenToUse,
      Verdict verdict) {}

  private final Catalog catalog;
  private final Parts parts;
  private final Aspects aspects;
  private final MappingBlocks mappings;
  private final Memo<SipResponse, Profile> profiles =
      new Memo<>(Aspects.MOST_REMEMBERED, this::describe);

  ComparisonBlocks(Catalog catalog) {
    this.catalog = catalog;
    this.parts = new Parts(catalog);
    this.aspects = new Aspects(catalog);
    this.mappings = new MappingBlocks(catalog);
  }

  List<Block> of(List<Entry> entries) {
    var responses = entries.stream().mapMulti(ComparisonBlocks::response).toList();
    if (responses.size() < entries.size()) {
      return mixed(entries);
    }
    return responses.size() == 2 ? pair(responses) : several(responses);
  }

  private static void response(Entry entry, Consumer<SipResponse> found) {
    if (entry instanceof SipResponse response) {
      found.accept(response);
    }
  }

  private static void other(Entry entry, Consumer<RegistryEntry> found) {
    if (entry instanceof RegistryEntry other) {
      found.accept(other);
    }
  }

  /** Entries of other registries have a description and a fix, and a mapping if they are causes. */
  List<Block> mixed(List<Entry> entries) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Lead(summaries(entries)));
    var described = entries.stream().filter(entry -> description(entry) != null).toList();
    if (described.size() == entries.size()) {
      blocks.add(
          new Columns(
              parts.heading("description"),
              entries.stream()
                  .map(e -> new Column(e.label(), Body.paragraphs(String.valueOf(description(e)))))
                  .toList()));
    }
    if (entries.stream().noneMatch(entry -> fixes(entry).isEmpty())) {
      blocks.add(
          new Columns(
              parts.heading("fix"),
              entries.stream()
                  .map(e -> new Column(e.label(), Parts.listed(Body.Style.STEPS, fixes(e))))
                  .toList()));
    }
    blocks.addAll(mappings.compared(entries));
    entries.stream()
        .mapMulti(ComparisonBlocks::other)
        .flatMap(entry -> parts.unregistered(entry).stream())
        .distinct()
        .forEach(blocks::add);
    blocks.add(parts.entries("open", entries.stream().map(Parts::bareEntry).toList()));
    var defined = entries.stream().flatMap(entry -> entry.defined().stream()).toList();
    if (!defined.isEmpty()) {
      blocks.add(parts.references(defined.stream()));
    }
    return blocks;
  }

  private static @Nullable String description(Entry entry) {
    return switch (entry) {
      case SipResponse response -> response.prose().description();
      case RegistryEntry other -> other.prose().description();
    };
  }

  private static List<String> fixes(Entry entry) {
    return switch (entry) {
      case SipResponse response -> response.prose().fix();
      case RegistryEntry other -> other.prose().fix();
    };
  }

  private List<Block> pair(List<SipResponse> responses) {
    var contrast = catalog.contrast(responses.getFirst(), responses.getLast());
    return List.of(
        new Block.Lead(contrast.orElseGet(() -> summaries(responses))),
        columns("description", responses, Profile::description),
        columns("seen", responses, Profile::seen),
        fix(responses),
        differences(responses),
        columns("which", responses, Profile::whenToUse),
        verdicts(responses),
        parts.references(responses));
  }

  private List<Block> several(List<SipResponse> responses) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Lead(summaries(responses)));
    var contrasts = contrasts(responses);
    if (!contrasts.isEmpty()) {
      blocks.add(parts.section("apart", Body.of(Body.Style.BULLETS, contrasts)));
    }
    if (responses.size() <= MOST_DESCRIBED) {
      blocks.add(columns("description", responses, Profile::description));
    }
    blocks.add(differences(responses));
    blocks.add(verdicts(responses));
    blocks.add(parts.references(responses));
    return blocks;
  }

  private String summaries(List<? extends Entry> entries) {
    return entries.stream()
        .map(parts::clause)
        .collect(
            Collectors.collectingAndThen(
                Collectors.joining(catalog.message("lead.join")),
                joined -> catalog.message("lead.end", joined)));
  }

  private List<String> contrasts(List<SipResponse> responses) {
    var sentences = new ArrayList<String>();
    for (int i = 0; i < responses.size(); i++) {
      for (int j = i + 1; j < responses.size(); j++) {
        catalog.contrast(responses.get(i), responses.get(j)).ifPresent(sentences::add);
      }
    }
    return sentences;
  }

  /** Where failures and others are mixed, the column of the others says that it is no fix. */
  private Columns fix(List<SipResponse> responses) {
    return responses.stream().noneMatch(response -> response.responseClass().isFailure())
        ? columns("next", responses, Profile::next)
        : columns("fix", responses, Profile::fix);
  }

  private Columns columns(
      String heading, List<SipResponse> responses, Function<Profile, Column> column) {
    var columns = new ArrayList<Column>(responses.size());
    for (var response : responses) {
      columns.add(column.apply(profiles.of(response)));
    }
    return new Columns(parts.heading(heading), columns);
  }

  private Profile describe(SipResponse response) {
    var label = response.label();
    var next = new Column(label, parts.fix(response));
    var fix =
        response.responseClass().isFailure()
            ? next
            : new Column(
                catalog.message("label.column", label, parts.heading("next")), next.body());
    return new Profile(
        new Column(label, Parts.description(response)),
        new Column(label, parts.seen(response)),
        fix,
        next,
        new Column(label, parts.whenToUse(response)),
        parts.verdict(response.digits(), response));
  }

  private Block differences(List<SipResponse> responses) {
    var rows = aspects.differences(responses);
    return rows.isEmpty()
        ? parts.section("differences", Body.paragraphs(catalog.message("differences.none")))
        : new Block.Differences(parts.heading("differences"), rows);
  }

  private Block.Verdicts verdicts(List<SipResponse> responses) {
    return new Block.Verdicts(
        parts.heading("verdict"),
        responses.stream().map(response -> profiles.of(response).verdict()).toList());
  }
}
