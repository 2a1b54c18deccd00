package dev.ringback.slack.block;

import dev.ringback.card.Block;
import dev.ringback.card.Memo;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** References in one line, as links where they can be read on the web. */
final class Sources {

  private static final int MOST_REMEMBERED = 1000;

  private static final Memo<Block.Link, Line> LINES = new Memo<>(MOST_REMEMBERED, Sources::source);

  private Sources() {}

  static Part of(Block.References references) {
    var sources =
        references.links().stream().map(LINES::of).filter(line -> !line.isEmpty()).toList();
    var kept = Cut.items(sources, Line::length, Limit.TEXT);
    if (kept.isEmpty()) {
      return Part.nothing(Part.Rank.REFERENCES);
    }
    var all = new Line();
    kept.forEach(source -> all.separate(" · ").append(source));
    var whole = new Line().name(PlainText.clip(references.heading(), Limit.HEADER)).append(all);
    return Part.richText(Part.Rank.REFERENCES, whole.length(), List.of(whole.section()));
  }

  private static Line source(Block.Link link) {
    var label = PlainText.clean(link.label());
    var line = new Line();
    if (label.isEmpty()) {
      return line;
    }
    return webAddress(link.url())
        .map(url -> line.link(label, url))
        .orElseGet(() -> line.text(label));
  }

  /** Slack refuses the whole message for a link that it cannot read. */
  private static Optional<String> webAddress(@Nullable String url) {
    if (url == null || url.length() > Limit.URL) {
      return Optional.empty();
    }
    try {
      var uri = new URI(url);
      var web = uri.getHost() != null && List.of("https", "http").contains(uri.getScheme());
      return web ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
