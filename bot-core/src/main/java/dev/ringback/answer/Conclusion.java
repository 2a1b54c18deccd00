package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Mapping;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.SipResponse;
import dev.ringback.query.Folding;
import dev.ringback.query.Query.Lookup;
import dev.ringback.query.Term;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides what kind of answer follows from what the terms of a lookup stand for. */
final class Conclusion {

  /** How many codes fit side by side. */
  private static final int MOST_COMPARED = 5;

  private static final int NEAREST = 4;

  /** Longer words beside a number are a sentence around it, of which nothing needs to be said. */
  private static final int LONGEST_NAME = 40;

  private final Catalog catalog;
  private final NumberIndex numbers;
  private final Lookup lookup;
  private final Resolution found;
  private final List<Remark> remarks;

  Conclusion(
      Catalog catalog, NumberIndex numbers, Lookup lookup, Resolution found, List<Remark> remarks) {
    this.catalog = catalog;
    this.numbers = numbers;
    this.lookup = lookup;
    this.found = found;
    this.remarks = remarks;
  }

  /** The answer, or empty if the terms name too little and a search may do better. */
  Optional<Answer> answer() {
    boolean onlyWords = lookup.terms().stream().allMatch(Term.Words.class::isInstance);
    if (onlyWords && !found.unknown.isEmpty()) {
      return Optional.empty();
    }
    if (!found.varied.isEmpty()) {
      return Optional.of(found.varied.getFirst());
    }
    if (!found.reported.isEmpty()) {
      return Optional.of(reported());
    }
    boolean namesNothing =
        found.meanings.isEmpty() && found.classes.isEmpty() && found.groups.isEmpty();
    if (namesNothing) {
      return numbersOnly();
    }
    remarkOnLeftOut();
    if (!found.groups.isEmpty() && found.meanings.isEmpty()) {
      return Optional.of(new Answer.Grouped(found.groups.getFirst()));
    }
    if (found.meanings.isEmpty()) {
      return Optional.of(new Answer.Classes(found.classes.stream().distinct().toList()));
    }
    return Optional.of(aboutEntries());
  }

  /**
   * Numbers that mean nothing where they were asked for; in a sentence they are beside the point.
   */
  private Optional<Answer> numbersOnly() {
    if (!found.causesOf.isEmpty()) {
      return Optional.of(new Answer.Causes(found.causesOf.getFirst()));
    }
    if (!found.notAssigned.isEmpty()) {
      return Optional.of(notAssigned(found.notAssigned.getFirst()));
    }
    if (!lookup.words().isEmpty() || found.outOfRange.isEmpty()) {
      return Optional.empty();
    }
    var digits = found.outOfRange.getFirst();
    return Optional.of(new Answer.OutOfRange(digits, numbers.lookalikes(digits, NEAREST)));
  }

  private Answer notAssigned(Remark.NotAssigned left) {
    var elsewhere = numbers.find(left.digits());
    var nearest = numbers.nearest(left.registry(), left.digits(), NEAREST);
    return new Answer.Unassigned(
        left.registry(),
        left.digits(),
        Stream.concat(elsewhere.stream(), nearest.stream()).distinct().toList());
  }

  /** A status with what its Reason header field says; one cause of ISUP is held against it. */
  private Answer reported() {
    var statuses = found.meanings.stream().flatMap(it -> only(it, SipResponse.class)).toList();
    var causes =
        found.meanings.stream()
            .flatMap(it -> only(it, RegistryEntry.class))
            .filter(entry -> entry.registry() == Registry.CAUSE)
            .toList();
    boolean allSip = found.reported.stream().allMatch(it -> it.protocol().name().equals("SIP"));
    var response =
        Stream.concat(
                statuses.stream(),
                found.reported.stream()
                    .flatMap(
                        it -> it.meaning() instanceof SipResponse r ? Stream.of(r) : Stream.of()))
            .distinct()
            .toList();
    if (allSip && causes.size() == 1 && response.size() == 1) {
      var cause = causes.getFirst();
      return new Answer.Pairing(response.getFirst(), cause, fit(response.getFirst(), cause));
    }
    return new Answer.Reported(
        statuses.isEmpty() ? null : statuses.getFirst(),
        Stream.concat(found.reported.stream(), causes.stream().flatMap(this::value))
            .limit(MOST_COMPARED)
            .toList());
  }

  private static <T> Stream<T> only(Meaning meaning, Class<T> kind) {
    return meaning.entries().stream().limit(1).filter(kind::isInstance).map(kind::cast);
  }

  private Stream<Answer.Reported.Value> value(RegistryEntry cause) {
    return catalog
        .reason("Q.850")
        .map(protocol -> new Answer.Reported.Value(protocol, cause.digits(), cause))
        .stream();
  }

  private Answer aboutEntries() {
    var meanings = meant();
    var texts = new HashSet<String>();
    meanings.forEach(meaning -> texts.add(meaning.text()));
    var first = meanings.getFirst();
    if (texts.size() == 1 && first.entries().isEmpty()) {
      int code = Integer.parseInt(first.text());
      return new Answer.Unregistered(
          code, found.treatedAs(code), first.others(), numbers.neighbors(code, NEAREST));
    }
    var each = new LinkedHashSet<Entry>();
    meanings.forEach(meaning -> each.addAll(entries(meaning)));
    var entries = List.copyOf(each);
    // A hash set compares only what has the same hash: to compare records, Java first writes code.
    if (entries.size() > 1 && new HashSet<>(meanings).size() == 1) {
      return lookup.terms().getFirst() instanceof Term.Words(var words, var _)
          ? new Answer.Results(Folding.fold(words), entries)
          : new Answer.Meanings(first.text(), entries);
    }
    if (entries.size() == 1) {
      if (texts.size() == 1 && meanings.size() > 1) {
        remarks.add(new Remark.SameCode(entries.getFirst().shortLabel()));
      }
      return new Answer.Single(entries.getFirst(), lookup.details(), first.others());
    }
    if (entries.size() > MOST_COMPARED) {
      remarks.add(new Remark.OnlyFirst(MOST_COMPARED));
    }
    return pairing(entries)
        .orElseGet(() ->
            new Answer.Comparison(entries.subList(0, Math.min(entries.size(), MOST_COMPARED))));
  }

  /** A response and a cause are not compared but held against each other. */
  private Optional<Answer> pairing(List<Entry> entries) {
    if (entries.size() != 2) {
      return Optional.empty();
    }
    var inOrder = entries.getFirst() instanceof SipResponse ? entries : entries.reversed();
    return inOrder.getFirst() instanceof SipResponse response
            && inOrder.getLast() instanceof RegistryEntry cause
            && cause.registry() == Registry.CAUSE
        ? Optional.of(new Answer.Pairing(response, cause, fit(response, cause)))
        : Optional.empty();
  }

  private Answer.Fit fit(SipResponse response, RegistryEntry cause) {
    int number = Integer.parseInt(cause.digits());
    var joining =
        catalog.mappings().stream()
            .filter(mapping -> mapping.joins(response.code(), number))
            .toList();
    if (joining.isEmpty()) {
      return response.facts().causesBeside().contains(number)
          ? Answer.Fit.IN_PRACTICE
          : Answer.Fit.NEVER;
    }
    return joining.stream().anyMatch(Mapping::byRfc) ? Answer.Fit.BY_RFC : Answer.Fit.BY_PRODUCT;
  }

  /**
   * What was meant. In a sentence that names a registered status code, other bare numbers are
   * counts, times and the like.
   */
  private List<Meaning> meant() {
    boolean inSentence = !lookup.words().isEmpty();
    return inSentence && found.meanings.stream().anyMatch(Meaning::isResponse)
        ? found.meanings.stream().filter(it -> it.explicit() || it.isResponse()).toList()
        : found.meanings;
  }

  /** The entries of a term, or for an unregistered code what it must be treated as. */
  private List<Entry> entries(Meaning meaning) {
    if (!meaning.entries().isEmpty()) {
      return meaning.entries();
    }
    int code = Integer.parseInt(meaning.text());
    remarks.add(new Remark.TreatedAs(code, found.treatedAs(code)));
    return List.of(found.treatedAs(code));
  }

  private void remarkOnLeftOut() {
    if (lookup.words().isEmpty()) {
      found.outOfRange.forEach(digits -> remarks.add(new Remark.LeftOutNumber(digits)));
    }
    if (!found.meanings.isEmpty()) {
      found.classes.forEach(left -> remarks.add(new Remark.LeftOutClass(left)));
    }
    found.notAssigned.forEach(remarks::add);
    if (found.unknown.size() == 1 && found.unknown.getFirst().length() <= LONGEST_NAME) {
      remarks.add(new Remark.LeftOutWords(found.unknown.getFirst()));
    }
  }
}
