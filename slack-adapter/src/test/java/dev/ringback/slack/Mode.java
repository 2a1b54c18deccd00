package dev.ringback.slack;

/** How a test's bot is reached. */
enum Mode {
  SOCKET,
  HTTP
}
