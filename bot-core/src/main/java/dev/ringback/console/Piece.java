package dev.ringback.console;

/** A stretch of text in one style. */
record Piece(Style style, String text) {}
