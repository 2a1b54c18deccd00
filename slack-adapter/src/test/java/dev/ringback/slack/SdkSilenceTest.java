package dev.ringback.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.methods.impl.MethodsClientImpl;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The warnings of Slack's SDK quote what people wrote. */
class SdkSilenceTest {

  @Test
  void allThatTheSdkLogsIsShutOff() {
    var silent = new SlackPlatform().silentLoggers();
    assertThat(Stream.of(Slack.class, App.class, MethodsClientImpl.class).map(Class::getName))
        .allSatisfy(
            logger -> assertThat(silent).anyMatch(parent -> logger.startsWith(parent + ".")));
  }
}
