package dev.ringback.slack.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.gson.JsonObject;
import java.net.URLDecoder;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;

/** Requests and answers in the form that Slack's Web API gives them. */
final class Wire {

  private Wire() {}

  static String body(RecordedRequest request) {
    return requireNonNull(request.getBody()).utf8();
  }

  static Map<String, String> form(String body) {
    var form = new HashMap<String, String>();
    for (var pair : body.split("&")) {
      var equals = pair.indexOf('=');
      if (equals > 0) {
        form.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      }
    }
    return form;
  }

  static MockResponse ok() {
    var answer = new JsonObject();
    answer.addProperty("ok", true);
    return json(answer);
  }

  static MockResponse error(String error) {
    var answer = new JsonObject();
    answer.addProperty("ok", false);
    answer.addProperty("error", error);
    return json(answer);
  }

  static MockResponse json(JsonObject body) {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "application/json; charset=utf-8")
        .body(body.toString())
        .build();
  }

  /** The bot, what it may do, and the time. */
  static MockResponse identity(List<String> scopes, ZonedDateTime time) {
    var answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.addProperty("team", "NOC");
    answer.addProperty("user", "ringback");
    answer.addProperty("bot_id", "B1");
    return json(answer)
        .newBuilder()
        .setHeader("X-OAuth-Scopes", String.join(",", scopes))
        .setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(time))
        .build();
  }

  /** A person, whose language may be left out. */
  static MockResponse user(@Nullable String id, @Nullable String locale) {
    var user = new JsonObject();
    user.addProperty("id", id);
    if (locale != null) {
      user.addProperty("locale", locale);
    }
    var answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.add("user", user);
    return json(answer);
  }

  /** Where to open a socket. */
  static MockResponse address(String url) {
    var answer = new JsonObject();
    answer.addProperty("ok", true);
    answer.addProperty("url", url);
    return json(answer);
  }
}
