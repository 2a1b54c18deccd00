package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.Lazy;
import dev.ringback.query.Query;
import dev.ringback.query.QueryParser;
import dev.ringback.query.Term;
import java.util.ArrayList;
import java.util.List;

/** Finds what is true of what a query asks for. Total: every query has an answer. */
public final class AnswerFinder {

  private static final int MOST_RESULTS = 10;
  private static final int NEAREST = 4;

  private final Catalog catalog;
  private final Lazy<NameIndex> names;
  private final NumberIndex numbers;
  private final Qualifiers qualifiers;
  private final Lazy<SearchIndex> search;

  /**
   * @param parser for the form in which names compare
   */
  public AnswerFinder(Catalog catalog, QueryParser parser) {
    this.catalog = catalog;
    this.names = new Lazy<>(() -> new NameIndex(catalog, parser::essence));
    this.numbers = new NumberIndex(catalog);
    this.qualifiers = new Qualifiers(catalog);
    this.search = new Lazy<>(() -> new SearchIndex(catalog));
  }

  /** Answers a query. */
  public Finding find(Query query) {
    var remarks = new ArrayList<Remark>();
    if (query.cut()) {
      remarks.add(new Remark.Cut(QueryParser.LONGEST));
    }
    var answer =
        switch (query.subject()) {
          case Query.Help() -> new Answer.Help();
          case Query.Everything() -> new Answer.Everything();
          case Query.Lookup lookup -> lookUp(whole(lookup), query.text(), remarks);
        };
    return new Finding(answer, List.copyOf(remarks));
  }

  /** Makes ready what words are looked up in, so that no question has to wait for it. */
  public void prepare() {
    names.get();
    search.get();
  }

  /** The names that the finder knows. */
  NameIndex names() {
    return names.get();
  }

  /** What words around a number say. */
  Qualifiers qualifiers() {
    return qualifiers;
  }

  private Answer lookUp(Query.Lookup lookup, String text, List<Remark> remarks) {
    var resolution = new Resolution(catalog, names, numbers, qualifiers, lookup, remarks);
    return new Conclusion(catalog, numbers, lookup, resolution, remarks)
        .answer()
        .orElseGet(() -> search(lookup, text));
  }

  /** A name that was taken apart, such as "call/transaction does not exist", put together again. */
  private Query.Lookup whole(Query.Lookup lookup) {
    boolean isOneName =
        lookup.terms().size() > 1
            && lookup.terms().stream().allMatch(Term.Words.class::isInstance)
            && names.get().find(lookup.words()).filter(match -> match.slips() == 0).isPresent();
    return isOneName
        ? new Query.Lookup(
            List.of(new Term.Words(lookup.words(), lookup.words())),
            lookup.words(),
            lookup.details())
        : lookup;
  }

  private Answer search(Query.Lookup lookup, String text) {
    if (lookup.words().isEmpty()) {
      boolean saysNothing = lookup.terms().equals(List.of(new Term.Words("", "")));
      return saysNothing ? new Answer.NoMatch(text, List.of()) : new Answer.Help();
    }
    var found = search.get().search(lookup.words(), MOST_RESULTS);
    if (!found.isEmpty()) {
      return new Answer.Results(text, found);
    }
    List<Entry> nearest = names.get().nearest(lookup.words(), NEAREST);
    return new Answer.NoMatch(text, nearest);
  }
}
