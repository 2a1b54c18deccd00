package dev.ringback.platform;

import static dev.ringback.platform.Admission.ADMITTED;
import static dev.ringback.platform.Admission.IGNORED;
import static dev.ringback.platform.Admission.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PersonLimitTest {

  /** Near the end of its range, as the JVM's clock may be. */
  private long nanos = Long.MAX_VALUE - 5;

  private PersonLimit limit(int most) {
    return new PersonLimit(most, () -> nanos);
  }

  private void pass(Duration time) {
    nanos += time.toNanos();
  }

  @Test
  void answersKindlyOnceAndThenKeepsSilentUntilTheMinuteIsOver() {
    var limit = limit(2);
    assertThat(limit.admit("kim")).isEqualTo(ADMITTED);
    pass(Duration.ofSeconds(59));
    assertThat(limit.admit("kim")).isEqualTo(ADMITTED);
    assertThat(limit.admit("kim")).isEqualTo(TOLD);
    assertThat(limit.admit("kim")).isEqualTo(IGNORED);
    assertThat(limit.admit("kim")).isEqualTo(IGNORED);
    pass(Duration.ofSeconds(1));
    assertThat(limit.admit("kim")).isEqualTo(ADMITTED);
    assertThat(limit.admit("kim")).isEqualTo(ADMITTED);
    assertThat(limit.admit("kim")).isEqualTo(TOLD);
  }

  @Test
  void holdsForEachPersonAlone() {
    var limit = limit(1);
    assertThat(limit.admit("kim")).isEqualTo(ADMITTED);
    assertThat(limit.admit("kim")).isEqualTo(TOLD);
    assertThat(limit.admit("lee")).isEqualTo(ADMITTED);
  }

  @Test
  void zeroIsNoLimit() {
    var limit = limit(0);
    for (var i = 0; i < 1000; i++) {
      assertThat(limit.admit("kim")).isEqualTo(ADMITTED);
    }
    assertThat(limit.people()).isZero();
  }

  @Test
  void remembersSoManyPeopleOnlyAndNobodyForLong() {
    var limit = limit(1);
    for (var i = 0; i < 3 * PersonLimit.MOST_PEOPLE; i++) {
      assertThat(limit.admit("p" + i)).isEqualTo(ADMITTED);
    }
    assertThat(limit.people()).isEqualTo(PersonLimit.MOST_PEOPLE);
    pass(Duration.ofMinutes(1));
    limit.admit("kim");
    assertThat(limit.people()).isEqualTo(1);
  }
}
