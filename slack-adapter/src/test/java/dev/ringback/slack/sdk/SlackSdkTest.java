package dev.ringback.slack.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlackSdkTest {

  @Test
  void callsSlackItselfOrAsTold() {
    assertThat(SlackSdk.client(Optional.empty()).getConfig().getMethodsEndpointUrlPrefix())
        .isEqualTo("https://slack.com/api/");
    var other = URI.create("https://slack-gov.com/api/");
    assertThat(SlackSdk.client(Optional.of(other)).getConfig().getMethodsEndpointUrlPrefix())
        .isEqualTo("https://slack-gov.com/api/");
  }

  /** The environment of the tests is full of tokens and proxies. */
  @Test
  void takesNothingFromTheEnvironment() {
    var slack = SlackSdk.client(Optional.empty());
    var app = SlackSdk.app(slack);

    assertThat(slack.getConfig().getProxyUrl()).isNull();
    assertThat(app.config().getSingleTeamBotToken()).isNull();
    assertThat(app.config().getSigningSecret()).isNull();
    assertThat(app.config().isDistributedApp()).isFalse();
    assertThat(System.getenv()).containsKeys("SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "HTTPS_PROXY");
  }

  @Test
  void countsNothingOnThreadsOfItsOwn() {
    SlackSdk.app(SlackSdk.client(Optional.empty()));

    await()
        .untilAsserted(() ->
            assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("slack-api-metrics")));
  }
}
