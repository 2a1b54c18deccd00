package dev.ringback.card;

import dev.ringback.data.Catalog;

/** How the lines of a card are read. */
public enum Direction {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  static Direction of(Catalog catalog) {
    return catalog.spoken().readsFromRightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }
}
