package dev.ringback.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.ringback.platform.ClockCheck;
import dev.ringback.platform.Finding;
import dev.ringback.platform.Unreachable;
import dev.ringback.slack.SlackSettings.Mode;
import dev.ringback.slack.sdk.SlackSdk;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks whether the bot would work in Slack. Asks once where the bot would insist. */
record SlackDoctor(SlackSettings settings, InstantSource clock, Consumer<Finding> findings) {

  private static final String FROM_MANIFEST =
      "Update the app from `./ringback slack --manifest` (App Manifest in its settings), and"
          + " install it again.";

  void examine() {
    var slack = SlackSdk.client(settings.api());
    ok("the settings are complete, for " + name(settings.mode()));
    var identity =
        answer("auth.test", () -> slack.methods(settings.botToken().value()).authTest(r -> r));
    if (identity.isEmpty()) {
      return;
    }
    ok("Slack can be reached");
    ClockCheck.compare(header(identity.get(), "date"), clock.instant()).ifPresent(findings);
    examine(identity.get());
    switch (settings.mode()) {
      case Mode.Socket(var appToken) -> examineSocketMode(slack, appToken.value());
      case Mode.Http _ ->
          note(
              "SLACK_SIGNING_SECRET can only be tried by a request of Slack's",
              "Use the command once: if the log says \"Refused a request\", copy the secret again"
                  + " from Basic Information.");
    }
  }

  private static String name(Mode mode) {
    return switch (mode) {
      case Mode.Socket _ -> "Socket Mode";
      case Mode.Http(var _, var port) -> "HTTP mode on port " + port;
    };
  }

  private void examine(AuthTestResponse identity) {
    if (!identity.isOk()) {
      wrong(
          "SLACK_BOT_TOKEN is refused: " + identity.getError(),
          "Copy it from OAuth & Permissions of the app; it starts with xoxb-. If the app is not"
              + " installed in the workspace any more, install it there first.");
      return;
    }
    if (identity.getBotId() == null) {
      wrong(
          "SLACK_BOT_TOKEN is not a bot's token",
          "Take the Bot User OAuth Token from OAuth & Permissions, which starts with xoxb-.");
      return;
    }
    ok("SLACK_BOT_TOKEN is that of %s in %s".formatted(identity.getUser(), identity.getTeam()));
    examineScopes(header(identity, "x-oauth-scopes"));
  }

  private void examineScopes(@Nullable String granted) {
    if (granted == null) {
      note("Slack does not tell the scopes of SLACK_BOT_TOKEN", "Nothing, if the bot answers.");
      return;
    }
    var missing = new ArrayList<>(SlackManifest.SCOPES);
    missing.removeAll(List.of(granted.split("\\s*,\\s*")));
    if (missing.isEmpty()) {
      ok("SLACK_BOT_TOKEN has all scopes that the bot uses");
    } else {
      wrong("SLACK_BOT_TOKEN lacks the scopes " + String.join(", ", missing), FROM_MANIFEST);
    }
  }

  private void examineSocketMode(Slack slack, String appToken) {
    // The address that this gives is not used, so no connection is opened.
    answer("apps.connections.open", () -> slack.methods(appToken).appsConnectionsOpen(r -> r))
        .ifPresent(address -> {
          if (address.isOk()) {
            ok("SLACK_APP_TOKEN opens Socket Mode");
          } else {
            wrong(
                "SLACK_APP_TOKEN opens no Socket Mode: " + address.getError(),
                "Switch Socket Mode on in the app's settings, and generate a token with the scope"
                    + " connections:write under Basic Information, App-Level Tokens.");
          }
        });
  }

  /** The answer to a call, which may be a no; empty if there is none, which is a finding. */
  private <T extends SlackApiTextResponse> Optional<T> answer(String method, Call<T> call) {
    try {
      return Optional.of(call.run());
    } catch (SlackApiException e) {
      int status = e.getResponse().code();
      if (status == 429) {
        wrong("Slack takes no more calls of " + method + " for now", "Try again in a minute.");
      } else {
        noSlack("it answers %s with status %d".formatted(method, status));
      }
    } catch (IOException e) {
      noSlack(Unreachable.describe(e));
    } catch (RuntimeException e) {
      // The SDK has no type of its own for an answer that is not Slack's.
      noSlack("its answer to " + method + " is not Slack's");
    }
    return Optional.empty();
  }

  private void noSlack(String reason) {
    wrong(
        "Slack cannot be reached: " + reason,
        settings.api().isPresent()
            ? "Check SLACK_API_URL, which leads elsewhere than to Slack's own address, and the"
                + " network."
            : "Let this machine reach slack.com and wss-primary.slack.com at port 443; see also"
                + " slack-status.com.");
  }

  private static @Nullable String header(SlackApiTextResponse answer, String name) {
    Map<String, List<String>> headers = answer.getHttpResponseHeaders();
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(header -> String.join(",", header.getValue()))
        .findFirst()
        .orElse(null);
  }

  private void ok(String what) {
    findings.accept(Finding.ok(what));
  }

  private void note(String what, String advice) {
    findings.accept(Finding.note(what, advice));
  }

  private void wrong(String what, String advice) {
    findings.accept(Finding.wrong(what, advice));
  }

  private interface Call<T> {
    T run() throws IOException, SlackApiException;
  }
}
