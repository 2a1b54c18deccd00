package dev.ringback.bench;

/** What people ask, one of each kind. */
public enum Kind {
  COMPARISON("302 vs 410"),
  SINGLE("486"),
  /** Finds ten by however large a catalog. */
  FULL_SEARCH("firewall"),

  SEARCH("no audio after transfer"),
  NO_MATCH("xyzzy plugh");

  final String text;

  Kind(String text) {
    this.text = text;
  }
}
