package dev.ringback.data.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds that each wording of a table has one key in the catalog, and each key one wording. */
final class OneToOne {

  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> wordings = new HashMap<>();

  /**
   * Goes on with a cell of a table.
   *
   * @param where the row, for the failure to name
   * @param wording empty if there is none
   * @param key what stands for it in the catalog, or null if nothing does
   */
  void hold(String where, String wording, @Nullable String key) {
    var known = key == null ? "" : key;
    assertThat(keys.merge(wording, known, (first, other) -> first))
        .as(where + " " + wording)
        .isEqualTo(known);
    assertThat(wordings.merge(known, wording, (first, other) -> first))
        .as(where + " " + known)
        .isEqualTo(wording);
  }
}
