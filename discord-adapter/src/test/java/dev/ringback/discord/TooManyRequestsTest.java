package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.operate.Observer;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TooManyRequestsTest {

  @ParameterizedTest
  @CsvSource({"64, 64", "64.57, 65", "0.3, 1", "soon, 1", "'', 1"})
  void waitsNoLessThanDiscordAsks(String asked, String waited) throws Exception {
    try (var discord = new MockWebServer()) {
      discord.start();
      discord.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", asked).build());
      var client =
          new OkHttpClient.Builder().addInterceptor(new TooManyRequests(Observer.NONE)).build();
      var request = new Request.Builder().url(discord.url("/channels/1/messages")).build();

      try (var response = client.newCall(request).execute()) {
        assertThat(response.header("Retry-After")).isEqualTo(waited);
      }
    }
  }
}
