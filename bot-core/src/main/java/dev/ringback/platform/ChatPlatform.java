package dev.ringback.platform;

import dev.ringback.Ringback;
import dev.ringback.card.Card;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One chat platform. Implemented once by each adapter and handed to {@link Launcher}. */
public interface ChatPlatform {

  /** The word that starts it: "slack". */
  String name();

  /** The exact message that the platform would get for a card, as JSON on one line. */
  String preview(Card card);

  /** Further documents that the command line prints, by option: "--manifest". */
  default Map<String, Document> documents() {
    return Map.of();
  }

  /** Loggers of its SDK that quote what people write, so that they are shut off. */
  default List<String> silentLoggers() {
    return List.of();
  }

  /**
   * Connects and returns when the bot can be talked to.
   *
   * @param desk where all questions have to come in
   * @throws SettingsException if settings are missing or refused by the platform; the message names
   *     the settings and never their values
   */
  Connection connect(Settings settings, Ringback ringback, Desk desk) throws SettingsException;

  /**
   * Looks whether the bot would work with these settings, and tells each finding at once. Changes
   * nothing on the platform.
   *
   * @throws SettingsException if settings are missing or could never be right
   */
  void examine(Settings settings, Consumer<Finding> findings) throws SettingsException;

  /** Stand-ins of the platform for a rehearsal, one for each way to connect. */
  default List<Stage> stages() throws IOException {
    return List.of();
  }

  /** Something to print for whoever sets the bot up. Its words are the core's, as all words are. */
  @FunctionalInterface
  interface Document {

    /**
     * The whole document.
     *
     * @throws SettingsException if a setting that it shows is wrong
     */
    String write(Settings settings, Ringback ringback) throws SettingsException;
  }

  /** A stand-in of the platform on the loopback address, in the same process. */
  interface Stage extends AutoCloseable {

    /** The platform, with a bot that is reached by this machine alone. */
    ChatPlatform platform();

    /** The settings that lead the bot here. */
    Map<String, String> settings();

    /** Asks as a person would, and returns when the answer is there. */
    void ask(Connection connection, String question) throws IOException;

    @Override
    void close() throws IOException;
  }

  /** A running bot. */
  interface Connection {

    /** Whether questions can come in at the moment. */
    boolean isReady();

    /**
     * Waits until the platform has ended the connection for good. Returns normally after {@link
     * #close}.
     *
     * @throws SettingsException if the platform refused a setting, such as a revoked token
     */
    void awaitEnd() throws SettingsException, InterruptedException;

    /** Takes no more questions, finishes the answers in flight, within 5 seconds. */
    void close();
  }
}
