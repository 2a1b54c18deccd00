package dev.ringback.slack.transport;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.ringback.platform.SettingsException;
import dev.ringback.slack.retry.Backoff;
import dev.ringback.slack.retry.RetryAfter;
import java.io.IOException;
import java.util.Set;
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

  /** Calls until there is an answer. */
  public <T extends SlackApiTextResponse> T answer(Attempt<T> attempt)
      throws SettingsException, InterruptedException {
    for (var failures = 1; ; failures++) {
      var wait = backoff.after(failures);
      String reason;
      try {
        var response = attempt.call();
        if (response.isOk()) {
          return response;
        }
        reason = String.valueOf(response.getError());
        if (!PASSING.contains(reason)) {
          throw new SettingsException(setting + " was refused by Slack: " + reason);
        }
      } catch (SlackApiException e) {
        var status = e.getResponse().code();
        reason = "status " + status;
        if (status == TOO_MANY_REQUESTS) {
          wait = RetryAfter.of(e.getResponse().header(RetryAfter.HEADER)).orElse(wait);
        } else if (status < 500) {
          throw new SettingsException(
              "SLACK_API_URL must lead to Slack, which answers " + method + " with " + reason);
        }
      } catch (IllegalArgumentException e) {
        // The call itself is wrong, such as a token that fits in no header, and stays so.
        throw e;
      } catch (IOException | RuntimeException e) {
        // The SDK has no type of its own for an answer that is not Slack's.
        reason = e.getClass().getSimpleName();
      }
      LOG.warn("{} failed ({}); next attempt in {} ms", method, reason, wait.toMillis());
      Thread.sleep(wait);
    }
  }

  /** One attempt. */
  @FunctionalInterface
  public interface Attempt<T> {
    /** Calls Slack. */
    T call() throws IOException, SlackApiException;
  }
}
