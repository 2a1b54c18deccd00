package dev.ringback.card;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A pure function that remembers what it made, for parts of cards that come again and again, such
 * as a column about 486. Only for what is made of the catalog: what people wrote must not be kept.
 * Safe to share.
 *
 * @param <K> what it is made of
 * @param <V> what is made of it
 */
public final class Memo<K, V> {

  private final int most;
  private final Function<K, V> function;
  private final Map<K, V> made = new ConcurrentHashMap<>();

  /**
   * A function that remembers.
   *
   * @param most how many results to keep; what comes later is made each time, as to forget and keep
   *     in turn would leave garbage that has lived for long
   */
  public Memo(int most, Function<K, V> function) {
    this.most = most;
    this.function = function;
  }

  /** What is made of a thing. */
  public V of(K thing) {
    var before = made.get(thing);
    return before == null ? make(thing) : before;
  }

  private V make(K thing) {
    var value = function.apply(thing);
    if (made.size() < most) {
      made.put(thing, value);
    }
    return value;
  }
}
