package dev.ringback.discord;

import dev.ringback.platform.ClockCheck;
import dev.ringback.platform.Finding;
import dev.ringback.platform.Unreachable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the bot would work in Discord. Asks once where the bot would insist, and without
 * the SDK, which would log in and so end a bot that runs.
 */
record DiscordDoctor(DiscordSettings settings, Consumer<Finding> findings) {

  private static final URI DISCORD = URI.create("https://discord.com/api/v10/");
  private static final URI GATEWAY = URI.create("wss://gateway.discord.gg");

  /** Each start of a bot takes one. */
  private static final int FEW_STARTS = 10;

  private record Answer(int status, @Nullable String date, String body) {}

  void examine() {
    ok("the settings are complete");
    var http = new OkHttpClient.Builder().followRedirects(false).build();
    if (examineToken(http)) {
      examineApplication(http);
      examineStarts(http);
      examineGateway(http);
    }
  }

  /** Whether it is worth going on. */
  private boolean examineToken(OkHttpClient http) {
    var answer = get(http, "users/@me");
    if (answer.isEmpty()) {
      return false;
    }
    var date = answer.get().date();
    switch (answer.get().status()) {
      case 200 -> {
        ok("Discord can be reached");
        ClockCheck.compare(date, Instant.now()).ifPresent(findings);
        var name = json(answer.get()).map(bot -> bot.getString("username", "?")).orElse("?");
        ok("DISCORD_TOKEN is that of " + name);
        return true;
      }
      case 401 -> {
        ok("Discord can be reached");
        ClockCheck.compare(date, Instant.now()).ifPresent(findings);
        wrong(
            "DISCORD_TOKEN is refused: it is wrong or has been reset",
            "Reset the token on the page Bot of the application, and set the new one.");
      }
      default -> noDiscord("it answers with HTTP " + answer.get().status());
    }
    return false;
  }

  private void examineApplication(OkHttpClient http) {
    var application = get(http, "applications/@me").flatMap(DiscordDoctor::json);
    if (application.isEmpty()) {
      note("Discord does not show the application", "Nothing, if the bot answers.");
      return;
    }
    var endpoint = application.get().getString("interactions_endpoint_url", "");
    if (endpoint.isEmpty()) {
      ok("commands and buttons come to the bot");
    } else {
      wrong(
          "commands and buttons go to an address instead of to the bot",
          "Empty the Interactions Endpoint URL under General Information of the application.");
    }
    ok("no privileged intent is needed");
    examineCommands(http, application.get().getString("id", "0"));
  }

  private void examineCommands(OkHttpClient http, String application) {
    var names =
        get(http, "applications/" + application + "/commands").flatMap(DiscordDoctor::names);
    if (names.isEmpty()) {
      note("Discord does not show the commands", "Nothing, if the bot answers.");
    } else if (names.get().contains(settings.command())) {
      ok("the command /" + settings.command() + " is registered");
    } else {
      note(
          "the command /" + settings.command() + " is not registered",
          "Start the bot: it registers its commands.");
    }
  }

  private void examineStarts(OkHttpClient http) {
    var limit =
        get(http, "gateway/bot")
            .flatMap(DiscordDoctor::json)
            .flatMap(gateway -> gateway.optObject("session_start_limit"));
    if (limit.isEmpty()) {
      return;
    }
    int left = limit.get().getInt("remaining", FEW_STARTS);
    var hours = Duration.ofMillis(limit.get().getLong("reset_after", 0)).toHours() + 1;
    var advice =
        "Discord counts anew in %d h at most; look in the log for why the bot starts so often."
            .formatted(hours);
    if (left == 0) {
      wrong("the bot may not start any more for now", advice);
    } else if (left < FEW_STARTS) {
      note("the bot may start only " + left + " more times for now", advice);
    } else {
      ok("the bot may start " + left + " more times for now");
    }
  }

  private void examineGateway(OkHttpClient http) {
    var address = settings.gateway().orElse(GATEWAY).resolve("?v=10&encoding=json");
    var opened = new CompletableFuture<WebSocket>();
    try {
      http.newWebSocket(new Request.Builder().url(address.toString()).build(), completing(opened));
      opened.join().cancel();
      ok("the gateway can be reached");
    } catch (CompletionException | IllegalArgumentException e) {
      wrong(
          "the gateway cannot be reached: " + Unreachable.describe(e),
          "Let this machine reach gateway.discord.gg at port 443 by WebSocket, or check"
              + " DISCORD_GATEWAY_URL if it is set.");
    }
  }

  private static WebSocketListener completing(CompletableFuture<WebSocket> opened) {
    return new WebSocketListener() {
      @Override
      public void onOpen(WebSocket socket, Response response) {
        opened.complete(socket);
      }

      @Override
      public void onFailure(WebSocket socket, Throwable failure, @Nullable Response response) {
        opened.completeExceptionally(failure);
      }
    };
  }

  /** The answer, which may be a no; empty if there is none, which is a finding. */
  private Optional<Answer> get(OkHttpClient http, String path) {
    try (var response = http.newCall(request(path)).execute()) {
      return Optional.of(
          new Answer(response.code(), response.header("date"), response.body().string()));
    } catch (IOException | IllegalArgumentException e) {
      noDiscord(Unreachable.describe(e));
      return Optional.empty();
    }
  }

  private Request request(String path) {
    return new Request.Builder()
        .url(settings.api().orElse(DISCORD).resolve(path).toString())
        .header("Authorization", "Bot " + settings.token().value())
        .header("User-Agent", "DiscordBot (Ringback, doctor)")
        .build();
  }

  private static Optional<DataObject> json(Answer answer) {
    return parse(answer, DataObject::fromJson);
  }

  private static Optional<List<String>> names(Answer commands) {
    return parse(
        commands,
        body ->
            DataArray.fromJson(body).stream(DataArray::getObject)
                .map(command -> command.getString("name", ""))
                .toList());
  }

  private static <T> Optional<T> parse(Answer answer, Function<String, T> parse) {
    try {
      return Optional.of(answer).filter(it -> it.status() == 200).map(Answer::body).map(parse);
    } catch (ParsingException e) {
      return Optional.empty();
    }
  }

  private void noDiscord(String reason) {
    wrong(
        "Discord cannot be reached: " + reason,
        settings.api().isPresent()
            ? "Check DISCORD_API_URL, which leads elsewhere than to Discord's own address, and the"
                + " network."
            : "Let this machine reach discord.com at port 443; see also discordstatus.com.");
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
}
