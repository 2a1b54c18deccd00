package dev.ringback.discord;

import dev.ringback.platform.SettingsException;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.CloseCode;

/** Knows when the connection has ended for good, and why. */
final class EndListener implements EventListener {

  private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();

  @Override
  public void onEvent(GenericEvent event) {
    if (event instanceof ShutdownEvent shutdown) {
      closeCode.complete(shutdown.getCode());
    }
  }

  /** A request has shown that Discord takes the token no longer. */
  void refuseToken() {
    closeCode.complete(CloseCode.AUTHENTICATION_FAILED.getCode());
  }

  boolean hasEnded() {
    return closeCode.isDone();
  }

  /**
   * Waits for the first of these ends and returns if it was wanted.
   *
   * @throws SettingsException if Discord takes the token no longer
   * @throws IllegalStateException if Discord ended it for another reason
   */
  static void awaitFirst(Collection<EndListener> ends)
      throws SettingsException, InterruptedException {
    var codes = ends.stream().map(end -> end.closeCode).toArray(CompletableFuture<?>[]::new);
    try {
      int code = (int) CompletableFuture.anyOf(codes).get();
      if (code == CloseCode.AUTHENTICATION_FAILED.getCode()) {
        throw refusedToken();
      }
      if (code != CloseCode.GRACEFUL_CLOSE.getCode()) {
        throw new IllegalStateException("Discord ended the connection with code " + code);
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  static SettingsException refusedToken() {
    return new SettingsException(
        DiscordSettings.TOKEN + " is refused by Discord: it is wrong or has been reset");
  }
}
