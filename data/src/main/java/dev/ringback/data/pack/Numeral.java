package dev.ringback.data.pack;

/** A whole number in a file of facts, and where it was written. */
record Numeral(Place place, int value) {

  Text asText() {
    return new Text(place, String.valueOf(value));
  }
}
