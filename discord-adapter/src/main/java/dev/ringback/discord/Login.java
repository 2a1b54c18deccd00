package dev.ringback.discord;

import dev.ringback.operate.Observer;
import dev.ringback.platform.PromptSockets;
import dev.ringback.platform.SettingsException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.requests.SequentialRestRateLimiter;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets the SDK up and logs in. */
final class Login {

  private static final Logger log = LoggerFactory.getLogger(Login.class);

  /** Discord may have done what was asked for long before it says so. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /**
   * By default there are so few that each wave of questions opens new ones, to a proxy at least.
   */
  private static final int IDLE_CONNECTIONS = 64;

  private Login() {}

  /**
   * Returns a session that is ready, and waits for that as long as Discord is out of reach: a bot
   * that starts with its machine may be there before the network is.
   *
   * @throws SettingsException if Discord refuses the token
   */
  static Session ready(DiscordSettings settings, List<EventListener> listeners, Observer observer)
      throws SettingsException {
    mentionNobody();
    RestAction.setPassContext(false); // who waits for a request has a trace of its own
    var shards = new ArrayList<Session.Shard>();
    var session = new Session(shards);
    var gateway = new PatientGateway(settings.gateway());
    var isReady = false;
    try {
      for (int shard : settings.shards().own()) {
        shards.add(
            open(
                () ->
                    builder(settings)
                        .setSessionController(gateway)
                        .useSharding(shard, settings.shards().total()),
                observer));
      }
      session.addListeners(listeners);
      session.awaitReady();
      isReady = true;
      return session;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while connecting", e);
    } finally {
      if (!isReady) {
        session.abandon();
      }
    }
  }

  private static Session.Shard open(Supplier<JDABuilder> builder, Observer observer)
      throws SettingsException, InterruptedException {
    var backoff = new Backoff();
    while (true) {
      try {
        var end = new EndListener(); // one that fails to open has ended, too
        var jda =
            builder
                .get()
                .setHttpClientBuilder(client(observer, end))
                .addEventListeners(end)
                .build();
        return new Session.Shard(jda, end);
      } catch (InvalidTokenException e) {
        throw EndListener.refusedToken();
      } catch (ErrorResponseException e) {
        var reason = Reachability.describe(e);
        if (Reachability.isRefusal(e)) {
          throw new SettingsException(
              "DISCORD_API_URL leads to something that is not Discord, as "
                  + reason
                  + ": without the setting it is Discord's own address");
        }
        var pause = backoff.next();
        log.warn("Waiting for Discord: {}; next try in {} ms", reason, pause.toMillis());
        Thread.sleep(pause);
      }
    }
  }

  private static OkHttpClient.Builder client(Observer observer, EndListener end) {
    return new OkHttpClient.Builder()
        .socketFactory(new PromptSockets())
        .readTimeout(PATIENCE)
        .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES))
        .addInterceptor(new RequestRetry())
        .addInterceptor(new TooManyRequests(observer))
        .addInterceptor(new RevokedToken(end));
  }

  private static JDABuilder builder(DiscordSettings settings) {
    var rest = new RestConfig();
    rest.setRateLimiterFactory(limits -> new PromptAnswers(new SequentialRestRateLimiter(limits)));
    settings.api().ifPresent(url -> rest.setBaseUrl(url.toString()));
    // Neither is a privileged intent: what mentions the bot or is sent to it comes with its
    // content.
    var intents = EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES);
    return JDABuilder.createLight(settings.token().value(), intents)
        .setCallbackPool(new CallingThread(), false)
        .setGatewayPool(gatewayPool(), true)
        .setRateLimitElastic(Executors.newVirtualThreadPerTaskExecutor(), true)
        .setEnableShutdownHook(false)
        .setRequestTimeoutRetry(false)
        .setRestConfig(rest);
  }

  /** The SDK gives each interaction ten seconds, which would be kept when it has its answer. */
  private static ScheduledExecutorService gatewayPool() {
    var pool =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("gateway").factory());
    pool.setRemoveOnCancelPolicy(true);
    return pool;
  }

  /** Every message says so itself; this is for what the SDK may send on its own. */
  private static void mentionNobody() {
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    Message.suppressContentIntentWarning();
  }
}
