package dev.ringback.answer;

import dev.ringback.data.Catalog;
import dev.ringback.data.SipResponse;
import dev.ringback.query.Query;
import dev.ringback.query.QueryParser;
import dev.ringback.query.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is true of what a query asks for. Total: every query has an answer. */
public final class AnswerFinder {

  /** How many codes fit side by side. */
  public static final int MOST_COMPARED = 5;

  private static final int MOST_RESULTS = 10;
  private static final int NEAREST = 4;

  private final Catalog catalog;
  private final NameIndex names;
  private final NumberIndex numbers;
  private volatile @Nullable SearchIndex search;

  /**
   * @param parser for the form in which names compare
   */
  public AnswerFinder(Catalog catalog, QueryParser parser) {
    this.catalog = catalog;
    this.names = new NameIndex(catalog, parser::essence);
    this.numbers = new NumberIndex(catalog);
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
          case Query.Lookup lookup -> lookUp(lookup, query.text(), remarks);
        };
    return new Finding(answer, List.copyOf(remarks));
  }

  /** The names that the finder knows. */
  NameIndex names() {
    return names;
  }

  private Answer lookUp(Query.Lookup lookup, String text, List<Remark> remarks) {
    return new Resolution(catalog, names, numbers, whole(lookup), remarks)
        .answer()
        .orElseGet(() -> search(lookup.words(), text));
  }

  /** A name that was taken apart, such as "call/transaction does not exist", put together again. */
  private Query.Lookup whole(Query.Lookup lookup) {
    boolean isOneName =
        lookup.terms().stream().allMatch(Term.Words.class::isInstance)
            && names.find(lookup.words()).filter(match -> match.slips() == 0).isPresent();
    return isOneName
        ? new Query.Lookup(
            List.of(new Term.Words(lookup.words())), lookup.words(), lookup.details())
        : lookup;
  }

  private Answer search(String words, String text) {
    var found =
        words.isEmpty() ? List.<SipResponse>of() : searchIndex().search(words, MOST_RESULTS);
    if (!found.isEmpty()) {
      return new Answer.Results(text, found);
    }
    return new Answer.NoMatch(text, names.nearest(words, NEAREST));
  }

  private SearchIndex searchIndex() {
    var index = search;
    if (index == null) {
      index = new SearchIndex(catalog);
      search = index;
    }
    return index;
  }
}
