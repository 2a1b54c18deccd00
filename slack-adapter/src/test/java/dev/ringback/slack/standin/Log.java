package dev.ringback.slack.standin;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the bot logs while this is open, in place of showing it. */
public final class Log implements AutoCloseable {

  private final PrintStream out = System.out;
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();

  public Log() {
    System.setOut(new PrintStream(text, true, StandardCharsets.UTF_8));
  }

  public String text() {
    return text.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    System.setOut(out);
  }
}
