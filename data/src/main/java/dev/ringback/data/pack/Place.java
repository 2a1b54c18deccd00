package dev.ringback.data.pack;

/**
 * A place in a contributor's file, for a problem to point at.
 *
 * @param file the file as seen from the top of the project
 * @param key the path of keys, with dots between; the number of a list item is left out, as the
 *     line tells it
 */
record Place(String file, int line, String key) {

  /** The way a problem's line begins: "data/lang/en/302.yaml:12: fix: ". */
  @Override
  public String toString() {
    return file + ":" + line + ": " + (key.isEmpty() ? "" : key + ": ");
  }
}
