package dev.ringback.answer;

import dev.ringback.data.Entry;
import dev.ringback.data.Registry;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.ResponseFacts.Variant;
import dev.ringback.data.SipResponse;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to say to a query. */
public sealed interface Answer {

  /** The entries of which it says more than one line. */
  default List<? extends Entry> subjects() {
    return List.of();
  }

  /** The classes of responses that it is about, if it is about some and not all. */
  default List<ResponseClass> classes() {
    return classes(subjects());
  }

  private static List<ResponseClass> classes(List<? extends Entry> entries) {
    var classes = new LinkedHashSet<ResponseClass>();
    for (var entry : entries) {
      if (entry instanceof SipResponse response) {
        classes.add(response.responseClass());
      }
    }
    return List.copyOf(classes);
  }

  /**
   * One entry; in the long form if details are wanted.
   *
   * @param others what else the same number means elsewhere
   */
  record Single(Entry entry, boolean details, List<Entry> others) implements Answer {

    @Override
    public List<? extends Entry> subjects() {
      return List.of(entry);
    }
  }

  /** Two to five different entries, in the order asked. */
  record Comparison(List<Entry> entries) implements Answer {

    @Override
    public List<? extends Entry> subjects() {
      return entries;
    }
  }

  /**
   * A number that no registry holds but several products use.
   *
   * @param entries one for each product, at least two
   */
  record Meanings(String digits, List<Entry> entries) implements Answer {

    @Override
    public List<? extends Entry> subjects() {
      return entries;
    }
  }

  /**
   * The causes that documents and products turn a response into.
   *
   * @param code from 100 to 699; tables also know codes that are not registered
   */
  record Causes(int code) implements Answer {

    @Override
    public List<ResponseClass> classes() {
      return List.of(ResponseClass.of(code));
    }
  }

  /**
   * The values of a Reason header field (RFC 3326).
   *
   * @param beside the status that came with it, or null
   * @param values at least one
   */
  record Reported(@Nullable SipResponse beside, List<Value> values) implements Answer {

    @Override
    public List<? extends Entry> subjects() {
      return values.stream().map(Value::protocol).toList();
    }

    @Override
    public List<ResponseClass> classes() {
      return beside == null ? List.of() : List.of(beside.responseClass());
    }

    /**
     * One value.
     *
     * @param meaning the status or cause that it is, or null if the protocol has numbers of its own
     */
    public record Value(RegistryEntry protocol, String cause, @Nullable Entry meaning) {}
  }

  /**
   * A response together with the cause in its Reason header field.
   *
   * @param fit whether the one is turned into the other
   */
  record Pairing(SipResponse response, RegistryEntry cause, Fit fit) implements Answer {

    @Override
    public List<? extends Entry> subjects() {
      return List.of(response, cause);
    }
  }

  /** Who turns a response into a cause or back, or whether they meet without that. */
  enum Fit {
    BY_RFC,
    BY_PRODUCT,
    IN_PRACTICE,
    NEVER
  }

  /** Codes that are best read together, by the key of their group. */
  record Grouped(String key) implements Answer {}

  /**
   * A code with the phrase that makes it another thing: 603 with Network Blocked.
   *
   * @param group key of the group that tells of it
   */
  record Varied(SipResponse response, Variant variant, String group) implements Answer {

    @Override
    public List<ResponseClass> classes() {
      return List.of(response.responseClass());
    }
  }

  /** One or more whole classes, in the order asked. */
  record Classes(List<ResponseClass> classes) implements Answer {}

  /**
   * A number from 100 to 699 that is not registered.
   *
   * @param meaning what a client must treat it as (RFC 3261 8.1.3.2)
   * @param others what the number is elsewhere
   * @param nearest registered codes with a similar number
   */
  record Unregistered(int code, SipResponse meaning, List<Entry> others, List<SipResponse> nearest)
      implements Answer {

    @Override
    public List<ResponseClass> classes() {
      return List.of(meaning.responseClass());
    }
  }

  /** Entries that go by the words or talk about them, best first, at least one. */
  record Results(String words, List<Entry> entries) implements Answer {}

  /** All registered responses. */
  record Everything() implements Answer {}

  /** How to ask. */
  record Help() implements Answer {}

  /** Nothing is called that; the names that come nearest. */
  record NoMatch(String text, List<Entry> nearest) implements Answer {}

  /**
   * A number that a registry does not assign, although it was asked for there.
   *
   * @param nearest the entries of the registry that come nearest, and what else has the number
   */
  record Unassigned(Registry registry, String digits, List<Entry> nearest) implements Answer {}

  /** A number that means nothing anywhere; the codes that come nearest. */
  record OutOfRange(String digits, List<SipResponse> nearest) implements Answer {}
}
