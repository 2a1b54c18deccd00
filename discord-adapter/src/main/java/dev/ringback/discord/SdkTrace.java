package dev.ringback.discord;

import dev.ringback.platform.Trace;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;

/** The trace of a failure, with the numbers and names that the SDK has for it. */
final class SdkTrace {

  private SdkTrace() {}

  static Trace of(Throwable failure) {
    return Trace.of(failure, SdkTrace::detail);
  }

  private static String detail(Throwable failure) {
    return switch (failure) {
      case ErrorResponseException e -> String.valueOf(e.getErrorCode());
      case PermissionException e -> e.getPermission().name();
      default -> "";
    };
  }
}
