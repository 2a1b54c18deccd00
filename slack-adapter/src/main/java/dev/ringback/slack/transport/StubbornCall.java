package dev.ringback.slack.transport;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ringback.platform.SettingsException;
import dev.ringback.platform.Unreachable;
import dev.ringback.slack.retry.Backoff;
import dev.ringback.slack.retry.RetryAfter;
import java.io.IOException;
import java.util.Set;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls a method of Slack's Web API until Slack says yes or no. What may pass by itself, such as a
 * lost network, a busy or a broken Slack, is waited for.
 */
public final class StubbornCall {

  private static final Logger LOG = LoggerFactory.getLogger(StubbornCall.class);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final Set<String> PASSING =
      Set.of(
          "fatal_error",
          "internal_error",
          "ratelimited",
          "request_timeout",
          "service_unavailable",
          "team_added_to_org");

  private final String method;
  private final String setting;
  private final Backoff backoff;

  /**
   * A call that is made with a token.
   *
   * @param method its name, for the log
   * @param setting the name of the token's setting, for whoever has to repair it
   */
  public StubbornCall(String method, String setting, Backoff backoff) {
    this.method = method;
    this.setting = setting;
    this.backoff = backoff;
  }

  /** Calls until there is an answer, as the JSON that it is. */
  public JsonObject answer(Attempt attempt) throws SettingsException, InterruptedException {
    for (var failures = 1; ; failures++) {
      var wait = backoff.after(failures);
      String reason;
      try (var response = attempt.call()) {
        if (response.isSuccessful()) {
          var answer = JsonParser.parseString(response.body().string()).getAsJsonObject();
          if (answer.get("ok").getAsBoolean()) {
            return answer;
          }
          reason = answer.has("error") ? answer.get("error").getAsString() : "no reason given";
          if (!PASSING.contains(reason)) {
            throw new SettingsException(setting + " was refused by Slack: " + reason);
          }
        } else {
          reason = "status " + response.code();
          if (response.code() == TOO_MANY_REQUESTS) {
            wait = RetryAfter.of(response.header(RetryAfter.HEADER)).orElse(wait);
          } else if (response.code() < 500) {
            throw new SettingsException(
                "SLACK_API_URL must lead to Slack, which answers " + method + " with " + reason);
          }
        }
      } catch (IllegalArgumentException e) {
        // The call itself is wrong, such as a token that fits in no header, and stays so.
        throw e;
      } catch (IOException | RuntimeException e) {
        // Also where the answer is not Slack's.
        reason = Unreachable.describe(e);
      }
      LOG.warn("{} failed ({}); next attempt in {} ms", method, reason, wait.toMillis());
      Thread.sleep(wait);
    }
  }

  /** One attempt, whose answer is read as a tree, as the SDK's models take long to make ready. */
  @FunctionalInterface
  public interface Attempt {
    /** Calls Slack. */
    Response call() throws IOException;
  }
}
