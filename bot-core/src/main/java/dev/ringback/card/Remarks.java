package dev.ringback.card;

import dev.ringback.answer.Remark;
import dev.ringback.data.Catalog;

/** Says how a query was read. */
final class Remarks {

  private final Catalog catalog;
  private final Titles titles;

  Remarks(Catalog catalog) {
    this.catalog = catalog;
    this.titles = new Titles(catalog);
  }

  String say(Remark remark) {
    return switch (remark) {
      case Remark.SameCode(var label) -> catalog.message("remark.same-code", label);
      case Remark.TreatedAs(var code, var meaning) ->
          catalog.message("remark.unregistered", code, meaning.label());
      case Remark.LeftOutNumber(var digits) -> catalog.message("remark.out-of-range", digits);
      case Remark.NotAssigned(var registry, var digits) ->
          catalog.message(
              "unassigned.lead", catalog.message("unassigned." + registry.key(), digits));
      case Remark.LeftOutWords(var words) -> catalog.message("remark.not-understood", words);
      case Remark.LeftOutClass(var responseClass) ->
          catalog.message("remark.class-left-out", titles.className(responseClass));
      case Remark.OnlyFirst(var shown) -> catalog.message("remark.only-first", shown);
      case Remark.ReadAs(var words, var name) -> catalog.message("remark.read-as", words, name);
      case Remark.Cut(var characters) -> catalog.message("remark.cut", characters);
    };
  }
}
