package dev.ringback.discord.render;

import dev.ringback.card.Block;
import dev.ringback.card.Block.Link;
import dev.ringback.card.Block.References;
import dev.ringback.card.Memo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.MessageEmbed;

/** Sources as links. */
final class Links {

  /** What Discord takes as the target of a masked link whole. */
  private static final Pattern TARGET = Pattern.compile("https?://[^\\s()<>\\[\\]\\\\]{1,500}");

  private static final int MOST_REMEMBERED = 1000;

  private static final Memo<Link, String> MASKED = new Memo<>(MOST_REMEMBERED, Links::masked);

  private Links() {}

  /** All of them on one line. */
  static String line(List<Link> links) {
    var prose = new Prose(MessageEmbed.VALUE_MAX_LENGTH);
    links.forEach(link -> prose.add(" · ", MASKED.of(link)));
    return prose.toString();
  }

  private static String masked(Link link) {
    var label = Markdown.of(link.label());
    return label.isEmpty()
        ? ""
        : target(link).map(url -> "[" + label + "](" + url + ")").orElse(label);
  }

  /** The first that leads anywhere. */
  static Optional<String> first(List<Block> blocks) {
    return blocks.stream()
        .flatMap(
            block -> block instanceof References(_, var links) ? links.stream() : Stream.empty())
        .flatMap(link -> target(link).stream())
        .findFirst();
  }

  private static Optional<String> target(Link link) {
    return Optional.ofNullable(link.url()).filter(url -> TARGET.matcher(url).matches());
  }
}
