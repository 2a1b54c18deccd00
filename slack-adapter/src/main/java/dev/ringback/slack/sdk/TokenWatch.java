package dev.ringback.slack.sdk;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Notices that Slack takes the bot's token no more, whichever call it is that Slack refuses for it.
 *
 * @param end told Slack's error code then
 */
public record TokenWatch(Consumer<String> end) {

  private static final Set<String> REFUSALS =
      Set.of("account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked");

  /** Looks at the error code of an answer. */
  public void see(@Nullable String error) {
    if (error != null && REFUSALS.contains(error)) {
      end.accept(error);
    }
  }
}
