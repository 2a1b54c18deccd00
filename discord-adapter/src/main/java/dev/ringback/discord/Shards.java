package dev.ringback.discord;

import dev.ringback.platform.Settings;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The parts into which Discord divides the servers of a bot that is in many, and which of them this
 * process runs.
 *
 * @param total how many there are in all
 * @param own those of this process, counted from 0
 */
record Shards(int total, List<Integer> own) {

  private static final String TOTAL = "DISCORD_SHARDS";
  private static final String OWN = "DISCORD_SHARD";

  private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,3}");

  /** A number, or a name that ends in one, as the hosts of a Kubernetes StatefulSet have it. */
  private static final Pattern ORDINAL = Pattern.compile("(?:\\S*-)?(\\d{1,4})");

  /** One process with all shards is the default, and one shard. */
  static Shards read(Settings settings) {
    var total = settings.text(TOTAL).orElse("1");
    var own = settings.text(OWN);
    if (!COUNT.matcher(total).matches()) {
      settings.problem(TOTAL + " must be a number from 1 to 9999");
      return all(1);
    }
    var all = all(Integer.parseInt(total));
    if (own.isEmpty()) {
      return all;
    }
    var ordinal = ORDINAL.matcher(own.get());
    if (ordinal.matches() && all.own.contains(Integer.valueOf(ordinal.group(1)))) {
      return new Shards(all.total, List.of(Integer.valueOf(ordinal.group(1))));
    }
    settings.problem(
        OWN + " must be, or end in a hyphen and, a number from 0 to one below " + TOTAL);
    return all;
  }

  private static Shards all(int total) {
    return new Shards(total, IntStream.range(0, total).boxed().toList());
  }

  /** Whether this process does what only one may do for all. */
  boolean hasFirst() {
    return own.getFirst() == 0;
  }
}
