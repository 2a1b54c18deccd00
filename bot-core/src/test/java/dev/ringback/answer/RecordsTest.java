package dev.ringback.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.card.Block;
import dev.ringback.query.Query;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Records as the build leaves them: equal where all their parts are. */
class RecordsTest {

  private static final EntrySet ENTRIES = EntrySet.of(new int[] {1, 70});

  @Test
  void areEqualWhereAllTheirPartsAre() {
    assertThat(new Block.Link(new String("RFC"), null))
        .isEqualTo(new Block.Link("RFC", null))
        .hasSameHashCodeAs(new Block.Link("RFC", null));
    assertThat(new Matches.Told(Double.NaN, ENTRIES))
        .isEqualTo(new Matches.Told(Double.NaN, ENTRIES))
        .hasSameHashCodeAs(new Matches.Told(Double.NaN, ENTRIES));
  }

  @Test
  void differWhereOneOfTheirPartsDoes() {
    var link = new Block.Link("RFC", "https://rfc");
    assertThat(link)
        .isNotEqualTo(new Block.Link("RFC", null))
        .isNotEqualTo(new Block.Link("3GPP", "https://rfc"))
        .isNotEqualTo(new Block.Value("RFC", "https://rfc"));
    assertThat(Objects.equals(link, null)).isFalse();
    assertThat(new Matches.Told(0.0, ENTRIES)).isNotEqualTo(new Matches.Told(-0.0, ENTRIES));
    assertThat(new Query(new Query.Help(), "help", true))
        .isNotEqualTo(new Query(new Query.Help(), "help", false));
  }
}
