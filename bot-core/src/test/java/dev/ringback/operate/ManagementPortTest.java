package dev.ringback.operate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.Ask;
import dev.ringback.Ringback;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManagementPortTest {

  private final HttpClient http = HttpClient.newHttpClient();
  private final AtomicBoolean ready = new AtomicBoolean();
  private final ManagementPort port =
      new ManagementPort(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), "line", "1.2.3", ready::get);

  ManagementPortTest() throws IOException {}

  @AfterEach
  void close() {
    port.close();
    http.close();
  }

  private HttpResponse<String> send(String method, String path) throws Exception {
    var uri = URI.create("http://127.0.0.1:" + port.port() + path);
    var request = HttpRequest.newBuilder(uri).method(method, BodyPublishers.noBody()).build();
    return http.send(request, BodyHandlers.ofString());
  }

  private String metrics() throws Exception {
    return send("GET", "/metrics").body();
  }

  @Test
  void isAliveWhetherReadyOrNot() throws Exception {
    assertThat(send("GET", "/livez").statusCode()).isEqualTo(200);
    assertThat(send("HEAD", "/livez").statusCode()).isEqualTo(200);
  }

  @Test
  void isReadyWhenTheBotIs() throws Exception {
    assertThat(send("GET", "/readyz").statusCode()).isEqualTo(503);
    assertThat(metrics()).contains("ringback_ready{platform=\"line\"} 0");
    ready.set(true);
    assertThat(send("GET", "/readyz").statusCode()).isEqualTo(200);
    assertThat(metrics()).contains("ringback_ready{platform=\"line\"} 1");
    ready.set(false);
    assertThat(send("GET", "/readyz").statusCode()).isEqualTo(503);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/livez/", "/metrics2", "/../livez", "//livez"})
  void hasNothingElse(String path) throws Exception {
    assertThat(send("GET", path).statusCode()).isEqualTo(404);
  }

  @Test
  void takesNothing() throws Exception {
    var answer = send("POST", "/metrics");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
  }

  @Test
  void showsEverythingFromTheStart() throws Exception {
    var answer = send("GET", "/metrics");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue("text/plain; version=0.0.4; charset=utf-8");
    assertThat(answer.body())
        .contains(
            "ringback_reconnects_total{platform=\"line\"} 0.0",
            "ringback_platform_limits_total{platform=\"line\"} 0.0",
            "ringback_limited_total{platform=\"line\",reaction=\"told\"} 0.0",
            "ringback_limited_total{platform=\"line\",reaction=\"ignored\"} 0.0",
            "ringback_answer_seconds_count{platform=\"line\"} 0",
            "version=\"1.2.3\"",
            "ringback_heap_used_bytes",
            "ringback_heap_limit_bytes",
            "process_start_time_seconds");
  }

  @Test
  void countsQueriesByKindLanguageAndOutcome() throws Exception {
    var ringback = Ringback.inAllLanguages();
    var took = Duration.ofMillis(7);
    var observer = port.observer();
    for (var query :
        new String[] {"486", "404", "302 vs 410", "xyzzy plugh", "help", "lang:ru 4xx"}) {
      observer.answered(new Answered(ringback.answer(Ask.of(query)), true, took));
    }
    observer.answered(new Answered(ringback.answer(Ask.of("no credentials")), false, took));
    observer.answered(new Answered(null, false, took));

    assertThat(metrics())
        .contains(
            queries("single", "en", "answered", 2),
            queries("comparison", "en", "answered", 1),
            queries("no_match", "en", "no_match", 1),
            queries("help", "en", "help", 1),
            queries("group", "ru", "answered", 1),
            queries("search", "en", "failed", 1),
            queries("none", "none", "failed", 1),
            "ringback_answer_seconds_bucket{platform=\"line\",le=\"0.005\"} 0",
            "ringback_answer_seconds_bucket{platform=\"line\",le=\"0.01\"} 8",
            "ringback_answer_seconds_count{platform=\"line\"} 8")
        .doesNotContain("xyzzy", "486");
  }

  private static String queries(String kind, String language, String outcome, int count) {
    return "ringback_queries_total{kind=\"%s\",language=\"%s\",outcome=\"%s\",platform=\"line\"} %d"
        .formatted(kind, language, outcome, count);
  }

  @Test
  void countsLimitsAndReconnects() throws Exception {
    port.observer().limited(true);
    port.observer().limited(false);
    port.observer().limited(false);
    port.observer().limitedByPlatform();
    port.observer().reconnected();

    assertThat(metrics())
        .contains(
            "reaction=\"told\"} 1.0",
            "reaction=\"ignored\"} 2.0",
            "ringback_platform_limits_total{platform=\"line\"} 1.0",
            "ringback_reconnects_total{platform=\"line\"} 1.0");
  }
}
