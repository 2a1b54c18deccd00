package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;
import dev.ringback.query.Query.Lookup;
import dev.ringback.query.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the terms of one lookup stand for, and the answer that follows from it. */
final class Resolution {

  private static final int NEAREST = 4;

  /** Longer words beside a number are a sentence around it, of which nothing needs to be said. */
  private static final int LONGEST_NAME = 40;

  private final Catalog catalog;
  private final NumberIndex numbers;
  private final Lookup lookup;
  private final List<Integer> codes = new ArrayList<>();
  private final List<ResponseClass> classes = new ArrayList<>();
  private final List<String> outOfRange = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();
  private final List<Remark> remarks;

  /**
   * @param remarks gets what the asker should know of how the terms were read
   */
  Resolution(
      Catalog catalog, NameIndex names, NumberIndex numbers, Lookup lookup, List<Remark> remarks) {
    this.catalog = catalog;
    this.numbers = numbers;
    this.lookup = lookup;
    this.remarks = remarks;
    for (var term : lookup.terms()) {
      switch (term) {
        case Term.Digits(var digits) ->
            numbers.statusCode(digits).ifPresentOrElse(codes::add, () -> outOfRange.add(digits));
        case Term.ClassPattern(var responseClass) -> classes.add(responseClass);
        case Term.Words(var words) ->
            names.find(words).ifPresentOrElse(this::add, () -> unknown.add(words));
      }
    }
  }

  private void add(NameIndex.Match match) {
    for (var topic : match.topics()) {
      switch (topic) {
        case Topic.Code(var response) -> codes.add(response.code());
        case Topic.WholeClass(var responseClass) -> classes.add(responseClass);
      }
    }
    if (match.slips() > 0) {
      remarks.add(new Remark.ReadAs(match.words(), match.name()));
    }
  }

  /** The answer, or empty if the terms name too little and a search may do better. */
  Optional<Answer> answer() {
    boolean onlyWords = lookup.terms().stream().allMatch(Term.Words.class::isInstance);
    if (onlyWords && !unknown.isEmpty()) {
      return Optional.empty();
    }
    if (codes.isEmpty() && classes.isEmpty()) {
      var digits = outOfRange.getFirst();
      return Optional.of(new Answer.OutOfRange(digits, numbers.lookalikes(digits, NEAREST)));
    }
    remarkOnLeftOut();
    if (codes.isEmpty()) {
      return Optional.of(new Answer.Classes(classes.stream().distinct().toList()));
    }
    return Optional.of(aboutCodes());
  }

  private Answer aboutCodes() {
    var distinct = codes.stream().distinct().toList();
    if (distinct.size() == 1 && catalog.response(distinct.getFirst()).isEmpty()) {
      int code = distinct.getFirst();
      return new Answer.Unregistered(code, treatedAs(code), numbers.neighbors(code, NEAREST));
    }
    var responses = distinct.stream().flatMap(this::registered).distinct().toList();
    boolean isAmbiguousName = lookup.terms().size() == 1 && responses.size() > 1;
    if (isAmbiguousName && lookup.terms().getFirst() instanceof Term.Words(var words)) {
      return new Answer.Results(words, responses);
    }
    if (responses.size() > 1) {
      if (responses.size() > AnswerFinder.MOST_COMPARED) {
        remarks.add(new Remark.OnlyFirst(AnswerFinder.MOST_COMPARED));
      }
      return new Answer.Comparison(responses.stream().limit(AnswerFinder.MOST_COMPARED).toList());
    }
    if (distinct.size() == 1 && codes.size() > 1) {
      remarks.add(new Remark.SameCode(distinct.getFirst()));
    }
    return new Answer.Single(responses.getFirst(), lookup.details());
  }

  /**
   * The response for a code, or for an unregistered one what it must be treated as. Unregistered
   * numbers in a sentence that also names a registered code are counts, times and the like.
   */
  private Stream<SipResponse> registered(int code) {
    var response = catalog.response(code);
    if (response.isPresent()) {
      return response.stream();
    }
    boolean inSentence = !lookup.words().isEmpty();
    if (inSentence && codes.stream().anyMatch(other -> catalog.response(other).isPresent())) {
      return Stream.empty();
    }
    remarks.add(new Remark.TreatedAs(code, treatedAs(code)));
    return Stream.of(treatedAs(code));
  }

  private SipResponse treatedAs(int code) {
    return catalog.response(ResponseClass.of(code).unknownCodeMeans()).orElseThrow();
  }

  private void remarkOnLeftOut() {
    if (lookup.words().isEmpty()) {
      outOfRange.forEach(digits -> remarks.add(new Remark.LeftOutNumber(digits)));
    }
    if (!codes.isEmpty()) {
      classes.forEach(responseClass -> remarks.add(new Remark.LeftOutClass(responseClass)));
    }
    if (unknown.size() == 1 && unknown.getFirst().length() <= LONGEST_NAME) {
      remarks.add(new Remark.LeftOutWords(unknown.getFirst()));
    }
  }
}
