package dev.ringback.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The SDK set up by our settings alone. Left to itself it reads tokens and a proxy from the
 * environment, logs bodies, counts calls on threads of its own and asks Slack who it is in the
 * middle of a person's request.
 */
final class SlackClient {

  private static final int CALL_TIMEOUT_MILLIS = 10_000;

  private SlackClient() {}

  static Slack slack(Optional<URI> api) {
    var config = new SlackConfig();
    config.setProxyUrl(null);
    config.setStatsEnabled(false);
    config.setHttpClientResponseHandlers(List.of());
    config.setHttpClientCallTimeoutMillis(CALL_TIMEOUT_MILLIS);
    api.ifPresent(uri -> config.setMethodsEndpointUrlPrefix(uri.toString()));
    return Slack.getInstance(config);
  }

  /** An app without middleware: who sent a request is known before it gets here. */
  static App app(Slack slack) {
    var config =
        AppConfig.builder()
            .slack(slack)
            .singleTeamBotToken(null)
            .signingSecret(null)
            .clientId(null)
            .clientSecret(null)
            .redirectUri(null)
            .scope(null)
            .userScope(null)
            .allEventsApiAutoAckEnabled(true)
            .authTestCacheExpirationMillis(-1)
            .unmatchedRequestHandler(request -> Response.ok())
            .build();
    return new App(config, new ArrayList<>());
  }
}
