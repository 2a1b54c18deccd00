package dev.ringback.discord;

import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;

/**
 * A failure as it may be logged: what happened and where, without messages, which may quote what a
 * person wrote.
 */
final class WordlessTrace extends Exception {

  private static final long serialVersionUID = 1L;

  WordlessTrace(Throwable failure) {
    super(
        describe(failure),
        failure.getCause() == null ? null : new WordlessTrace(failure.getCause()));
    setStackTrace(failure.getStackTrace());
  }

  private static String describe(Throwable failure) {
    var type = failure.getClass().getName();
    return switch (failure) {
      case ErrorResponseException e -> type + " " + e.getErrorCode();
      case PermissionException e -> type + " " + e.getPermission();
      default -> type;
    };
  }
}
