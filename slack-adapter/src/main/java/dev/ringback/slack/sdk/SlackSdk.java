package dev.ringback.slack.sdk;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.util.http.SlackHttpClient;
import dev.ringback.platform.PromptSockets;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes what the bot uses of the SDK. Left to itself the SDK reads tokens and a proxy from the
 * environment, logs bodies, counts calls on threads of its own and asks Slack who it is in the
 * middle of a person's request.
 */
public final class SlackSdk {

  private static final int CALL_TIMEOUT_MILLIS = 10_000;

  private static final int TOO_MANY_REQUESTS = 429;

  private SlackSdk() {}

  /**
   * A client of the Web API.
   *
   * @param api the address of the API, which ends in a slash; empty for Slack's own
   */
  public static Slack client(Optional<URI> api) {
    return client(api, () -> {});
  }

  /**
   * The same.
   *
   * @param limited told whenever Slack refuses a call as one too many
   */
  public static Slack client(Optional<URI> api, Runnable limited) {
    var config = new SlackConfig();
    config.setProxyUrl(null);
    config.setHttpClientResponseHandlers(List.of());
    config.setHttpClientCallTimeoutMillis(CALL_TIMEOUT_MILLIS);
    api.ifPresent(uri -> config.setMethodsEndpointUrlPrefix(uri.toString()));
    SdkStatistics.stop(config);
    // Left to itself it sends a message again where the connection broke after the first time.
    var http =
        SlackHttpClient.buildOkHttpClient(config)
            .newBuilder()
            .retryOnConnectionFailure(false)
            .socketFactory(new PromptSockets())
            .addInterceptor(chain -> {
              var response = chain.proceed(chain.request());
              if (response.code() == TOO_MANY_REQUESTS) {
                limited.run();
              }
              return response;
            })
            .build();
    var client = new SlackHttpClient(http);
    client.setConfig(config);
    return Slack.getInstance(config, client);
  }

  /** An app without middleware: who sent a request is known before it gets here. */
  public static App app(Slack slack) {
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
