package dev.ringback.discord;

import dev.ringback.platform.SettingsException;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import okhttp3.OkHttpClient;

/** Sets the SDK up and logs in. */
final class Login {

  private Login() {}

  /**
   * Returns a session that is ready.
   *
   * @param events runs the listeners, so that none holds up the thread that reads the gateway
   * @param end hears of the end, which may come before the session is ready
   * @throws SettingsException if Discord refuses the token
   */
  static JDA ready(
      DiscordSettings settings,
      ExecutorService events,
      EndListener end,
      List<EventListener> listeners)
      throws SettingsException {
    mentionNobody();
    try {
      var jda = builder(settings, events).addEventListeners(end).build();
      jda.addEventListener(listeners.toArray());
      return awaitReady(jda, end);
    } catch (InvalidTokenException e) {
      throw EndListener.refusedToken();
    } catch (ErrorResponseException e) {
      throw new SettingsException(
          "DISCORD_API_URL leads to no Discord that answers, or the network is down: without the"
              + " setting it is Discord's own address");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while connecting", e);
    }
  }

  private static JDA awaitReady(JDA jda, EndListener end)
      throws SettingsException, InterruptedException {
    try {
      return jda.awaitReady();
    } catch (IllegalStateException endedTooSoon) {
      end.await(); // knows why
      throw endedTooSoon;
    }
  }

  private static JDABuilder builder(DiscordSettings settings, ExecutorService events) {
    var rest = new RestConfig();
    settings.api().ifPresent(url -> rest.setBaseUrl(url.toString()));
    // Neither is a privileged intent: what mentions the bot or is sent to it comes with its
    // content.
    var intents = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    // The common pool, on which responses wait by default, has a single thread on a small machine.
    var builder =
        JDABuilder.createLight(settings.token().value(), intents)
            .setEventPool(events, false)
            .setCallbackPool(Executors.newVirtualThreadPerTaskExecutor(), false)
            .setEnableShutdownHook(false)
            .setHttpClientBuilder(new OkHttpClient.Builder().addInterceptor(new ServerErrorRetry()))
            .setRestConfig(rest);
    settings.gateway().ifPresent(url -> builder.setSessionController(new FixedGateway(url)));
    return builder;
  }

  /** Every message says so itself; this is for what the SDK may send on its own. */
  private static void mentionNobody() {
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    Message.suppressContentIntentWarning();
  }
}
