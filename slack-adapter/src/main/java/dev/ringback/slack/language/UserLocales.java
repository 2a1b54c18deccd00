package dev.ringback.slack.language;

import com.google.gson.JsonParser;
import com.slack.api.methods.MethodsClient;
import dev.ringback.platform.Secret;
import dev.ringback.platform.Unreachable;
import dev.ringback.slack.sdk.TokenWatch;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.FormBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The languages that people have Slack in. Slack does not send them with a question, so it is asked
 * once per person and hour. A person whose language it would not tell is left alone for a while
 * too, and the answer never waits long: the next one finds what came too late for this one.
 */
public final class UserLocales implements AskerLanguages {

  private static final Logger LOG = LoggerFactory.getLogger(UserLocales.class);
  private static final Duration KEPT = Duration.ofHours(1);
  private static final Duration KEPT_AFTER_FAILURE = Duration.ofMinutes(5);
  private static final Duration PATIENCE = Duration.ofMillis(1500);
  private static final int MEMORY = 4096;

  private record Lookup(Instant begin, CompletableFuture<List<Locale>> languages) {

    boolean isFresh(Instant now) {
      return !languages.isDone() || now.isBefore(begin.plus(kept(languages.resultNow())));
    }

    private static Duration kept(List<Locale> found) {
      return found.isEmpty() ? KEPT_AFTER_FAILURE : KEPT;
    }
  }

  private final MethodsClient methods;
  private final Secret botToken;
  private final TokenWatch token;
  private final InstantSource clock;
  private final Map<String, Lookup> lookups = new LinkedHashMap<>();
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /**
   * Asks with a bot token.
   *
   * @param methods calls Slack
   * @param botToken has the scope {@code users:read}
   * @param token sees what Slack says of the token
   */
  public UserLocales(
      MethodsClient methods, Secret botToken, TokenWatch token, InstantSource clock) {
    this.methods = methods;
    this.botToken = botToken;
    this.token = token;
    this.clock = clock;
  }

  @Override
  public Optional<List<Locale>> known(@Nullable String user) {
    if (user == null) {
      return Optional.of(List.of());
    }
    synchronized (lookups) {
      return Optional.ofNullable(lookups.get(user))
          .filter(lookup -> lookup.languages.isDone() && lookup.isFresh(clock.instant()))
          .map(lookup -> lookup.languages.resultNow());
    }
  }

  @Override
  public List<Locale> of(@Nullable String user) {
    if (user == null) {
      return List.of();
    }
    try {
      return lookup(user).languages.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      tell("slow");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a lookup ends well or empty", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.of();
  }

  /** The lookup of a person that is under way or done, else a new one. */
  private Lookup lookup(String user) {
    synchronized (lookups) {
      var now = clock.instant();
      var last = lookups.get(user);
      if (last != null && last.isFresh(now)) {
        return last;
      }
      var lookup = new Lookup(now, new CompletableFuture<>());
      lookups.remove(user);
      if (lookups.size() >= MEMORY) {
        lookups.remove(lookups.keySet().iterator().next());
      }
      lookups.put(user, lookup);
      Thread.ofVirtual().name("locale").start(() -> complete(lookup, user));
      return lookup;
    }
  }

  private void complete(Lookup lookup, String user) {
    List<Locale> found = List.of();
    try {
      found = ask(user);
    } catch (IOException | RuntimeException e) {
      tell(Unreachable.describe(e));
    } finally {
      lookup.languages.complete(found);
    }
  }

  /** Read as a tree: to make the SDK's own model of a person ready takes longer than an answer. */
  private List<Locale> ask(String user) throws IOException {
    var form = new FormBody.Builder().add("user", user).add("include_locale", "true");
    try (var response = methods.runPostFormWithToken(form, "users.info", botToken.value())) {
      if (!response.isSuccessful()) {
        tell("status " + response.code());
        return List.of();
      }
      var answer = JsonParser.parseString(response.body().string()).getAsJsonObject();
      if (!answer.get("ok").getAsBoolean()) {
        var error = answer.has("error") ? answer.get("error").getAsString() : null;
        tell(String.valueOf(error));
        token.see(error);
        return List.of();
      }
      var tag = answer.getAsJsonObject("user").get("locale");
      boolean isTold = tag != null && !tag.isJsonNull();
      var locale = Locale.forLanguageTag(isTold ? tag.getAsString() : "");
      return locale.getLanguage().isEmpty() ? List.of() : List.of(locale);
    }
  }

  /** Tells the log of each kind of trouble once: with a missing scope, everyone has it. */
  private void tell(String reason) {
    if (told.add(reason)) {
      LOG.warn(
          "users.info does not tell people's languages: {}. Until it does, they are answered in"
              + " the usual one",
          reason);
    }
  }
}
