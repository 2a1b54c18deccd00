package dev.ringback.card;

import dev.ringback.answer.Answer;
import dev.ringback.card.Body.Style;
import dev.ringback.data.Catalog;
import dev.ringback.data.Mismatch;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What cards say of a response and the causes that go with it, or do not. */
final class CauseBlocks {

  private final Catalog catalog;
  private final Parts parts;
  private final MappingBlocks mappings;

  CauseBlocks(Catalog catalog) {
    this.catalog = catalog;
    this.parts = new Parts(catalog);
    this.mappings = new MappingBlocks(catalog);
  }

  /** The causes that documents and products turn a response into, and those that turn into it. */
  List<Block> causes(int code) {
    var response = catalog.response(code);
    var label = response.map(SipResponse::label).orElseGet(() -> String.valueOf(code));
    var items = mappings.toCause(code);
    var blocks = new ArrayList<Block>();
    if (items.isEmpty()) {
      blocks.add(new Block.Lead(catalog.message("causes.none", label)));
    } else {
      blocks.add(new Block.Lead(catalog.message("causes.lead", label)));
      blocks.add(parts.section("to-cause", new Body(Style.BULLETS, items)));
    }
    mappings.fromCause(code).ifPresent(blocks::add);
    blocks.add(
        parts.entries(
            "related",
            Stream.concat(response.stream(), new Related(catalog).causes(code).stream())
                .map(Parts::bareEntry)
                .toList()));
    blocks.add(
        parts.references(Stream.concat(mappings.toCauseReferences(), mappings.toSipReferences())));
    return blocks;
  }

  /** Whether a response and the cause in its Reason header field go together. */
  List<Block> pairing(Answer.Pairing pairing) {
    var response = pairing.response();
    var cause = pairing.cause();
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Lead(
            catalog.message(
                "pairing." + FactPhrases.key(pairing.fit()),
                response.code(),
                response.summary(),
                cause.digits(),
                cause.summary())));
    catalog
        .mismatch(response, cause)
        .or(() -> Optional.of(pairing).filter(CauseBlocks::disagrees).map(this::untold))
        .ifPresent(mismatch -> {
          blocks.add(parts.section("meant", Body.paragraphs(mismatch.meant())));
          blocks.add(parts.section("hurts", Body.paragraphs(mismatch.hurts())));
        });
    var toCause = mappings.toCause(response.code());
    if (!toCause.isEmpty()) {
      blocks.add(parts.section("to-cause", new Body(Style.BULLETS, toCause)));
    }
    blocks.add(mappings.toSip(cause));
    blocks.add(
        new Block.Verdicts(
            parts.heading("verdict"),
            List.of(parts.verdict(String.valueOf(response.code()), response))));
    blocks.add(parts.entries("open", Stream.of(response, cause).map(Parts::bareEntry).toList()));
    blocks.add(
        parts.references(Stream.concat(mappings.toCauseReferences(), mappings.toSipReferences())));
    return blocks;
  }

  private static boolean disagrees(Answer.Pairing pairing) {
    return pairing.fit() == Answer.Pairing.Fit.NEVER;
  }

  /** For a pair that nobody has written about: what the first table that knows has for each. */
  private Mismatch untold(Answer.Pairing pairing) {
    var response = pairing.response();
    var cause = pairing.cause();
    var ofResponse =
        catalog.mappings().stream()
            .flatMap(mapping -> mapping.ofResponse(response.code()).stream())
            .flatMap(row -> row.cause().stream())
            .findFirst()
            .map(usual -> catalog.message("pairing.code", response.code(), usual))
            .orElseGet(() -> catalog.message("pairing.no-cause", response.code()));
    var ofCause =
        catalog.mappings().stream()
            .flatMap(mapping -> mapping.ofCause(Integer.parseInt(cause.digits())).stream())
            .flatMap(row -> row.sip().stream())
            .findFirst()
            .map(usual -> catalog.message("pairing.cause", cause.digits(), usual))
            .orElseGet(() -> catalog.message("pairing.no-response", cause.digits()));
    return new Mismatch(ofResponse + " " + ofCause, catalog.message("pairing.hurts"));
  }
}
