package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.ringback.Ringback;
import dev.ringback.discord.standin.DiscordStandIn;
import dev.ringback.discord.standin.Interactions;
import dev.ringback.discord.standin.Messages;
import dev.ringback.discord.standin.Place;
import dev.ringback.platform.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** No log, however talkative, holds the token or what a person wrote. */
class LogTest {

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Level level = root.getLevel();

  @BeforeEach
  void listen() {
    log.start();
    root.addAppender(log);
    root.setLevel(Level.DEBUG);
  }

  @AfterEach
  void stop() {
    root.setLevel(level);
    root.detachAppender(log);
  }

  @Test
  void keepsTheTokenAndQuestionsOut() throws Exception {
    try (var discord = new DiscordStandIn()) {
      var settings = new Settings(discord.settings());
      var connection =
          new DiscordPlatform()
              .connect(settings, Ringback.inAllLanguages(), ConversationTest.UNLIMITED);
      discord.fail("POST /interactions/…/callback", 400);
      discord.dispatch("INTERACTION_CREATE", Interactions.slash(Place.SERVER, "plugh", false));
      discord.next("POST /interactions/…/callback");
      discord.fail("POST /channels/N/messages", 400);
      discord.dispatch("MESSAGE_CREATE", Messages.direct("plugh"));
      discord.next("POST /channels/N/messages");
      connection.close();
    }

    var lines =
        log.list.stream()
            .map(e -> e.getFormattedMessage() + ThrowableProxyUtil.asString(e.getThrowableProxy()))
            .toList();
    assertThat(lines)
        .anyMatch(line -> line.contains("Could not answer an interaction"))
        .anyMatch(line -> line.contains("Could not answer a message"))
        .anyMatch(line -> line.contains("ErrorResponseException 0"))
        .noneMatch(line -> line.contains("plugh") || line.contains(DiscordStandIn.TOKEN));
  }
}
