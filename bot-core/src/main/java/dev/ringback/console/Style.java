package dev.ringback.console;

/** What a stretch of text is, which decides how it stands out where there are colours. */
enum Style {
  PLAIN,
  TITLE,
  HEADING,
  LABEL,
  CODE,
  QUIET
}
