package dev.ringback.data;

import java.util.List;

/** A thing that stands in a registry and can be looked up, by number or by name. */
public sealed interface Entry permits SipResponse, RegistryEntry {

  /** Where it stands. */
  Registry registry();

  /** What it is called there: "Busy Here". */
  String name();

  /** Number and name, the way engineers write it: "486 Busy Here", "Q.850 17 User busy". */
  String label();

  /** Number or name without the rest, for tight places: "486", "Q.850 17". */
  String shortLabel();

  /** The shortest query that leads to it and to nothing else: "486", "cause 17". */
  String query();

  /** The digits that people type for it, or empty if it has none. */
  String digits();

  /** Other names that people type for it. */
  List<String> names();

  /** A clause that completes the sentence in which it introduces itself. */
  String summary();

  /** The documents that define it. */
  List<Reference> defined();
}
