package dev.ringback.slack.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.slack.sdk.SlackSdk;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "ok                                    | Taken",
        "{\"ok\":true}                         | Taken",
        "{\"ok\":false,\"error\":\"used_url\"} | Refused",
        "{\"ok\": false}                       | Refused",
        "{\"ok\":false,\"error\":\"New-2\"}    | Refused",
        "{\"ok\":false,\"error\":\"fatal_error\"} | Unknown"
      })
  void goesByWhatSlackSays(String answer, String outcome) throws Exception {
    try (var slack = new MockWebServer()) {
      slack.start();
      slack.enqueue(new MockResponse.Builder().body(answer).build());

      var url = new ResponseUrl(SlackSdk.client(Optional.empty()));

      assertThat(url.post(slack.url("/response").toString(), "{}").getClass().getSimpleName())
          .isEqualTo(outcome);
    }
  }
}
