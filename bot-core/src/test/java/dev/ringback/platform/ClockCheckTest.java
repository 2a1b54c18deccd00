package dev.ringback.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.platform.Finding.Weight;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockCheckTest {

  private static final String DATE = "Sat, 21 Nov 2026 12:00:00 GMT";

  @ParameterizedTest
  @CsvSource({
    "12:00:20, OK, right",
    "12:00:31, NOTE, 31 s fast",
    "11:57:00, NOTE, 180 s slow",
    "12:04:01, WRONG, 241 s fast",
    "09:00:00, WRONG, 10800 s slow"
  })
  void weighsHowWrongItIs(String time, Weight weight, String words) {
    assertThat(ClockCheck.compare(DATE, Instant.parse("2026-11-21T" + time + "Z")))
        .hasValueSatisfying(finding -> {
          assertThat(finding.weight()).isEqualTo(weight);
          assertThat(finding.what()).contains(words);
        });
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "yesterday", "2026-11-21T12:00:00Z"})
  void saysNothingWithoutADate(@Nullable String date) {
    assertThat(ClockCheck.compare(date, Instant.EPOCH)).isEmpty();
  }

  @Test
  void adviceGoesWithTrouble() {
    assertThat(ClockCheck.compare(DATE, Instant.EPOCH).orElseThrow().advice()).contains("NTP");
  }
}
