package dev.ringback.data.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Entry;
import dev.ringback.data.Mapping;
import dev.ringback.data.Mismatch;
import dev.ringback.data.Reference;
import dev.ringback.data.RegistryEntry;
import dev.ringback.data.ResponseFacts.Caching;
import dev.ringback.data.ResponseFacts.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackerTest {

  SmallData data;

  @BeforeEach
  void copySmallData(@TempDir Path temp) throws IOException {
    data = new SmallData(temp);
  }

  @Test
  void packsWhatWasWritten() throws IOException {
    assertThat(data.problems()).isEmpty();

    var packed = data.catalog(Locale.ENGLISH);
    var moved = packed.responses().getFirst();
    var gone = packed.responses().getLast();
    assertThat(packed.message("title.versus", 302, 410)).isEqualTo("302 vs 410");
    assertThat(packed.vocabulary().separators()).containsExactly("vs");
    assertThat(moved.label()).isEqualTo("302 Moved Temporarily");
    assertThat(moved.facts().defined()).isEqualTo(new Reference("RFC 3261", "21.3.3"));
    assertThat(moved.facts().caching()).isEqualTo(Caching.UNTIL_EXPIRY);
    assertThat(moved.prose().description())
        .isEqualTo("Another address holds for now. `Contact` names it.");
    assertThat(moved.prose().contrast())
        .containsEntry(410, "302 has a new address, while 410 has none.");
    assertThat(gone.facts().changed()).containsExactly(new Reference("RFC 5057", null));
    assertThat(gone.facts().page()).isEqualTo(Page.IF_RISING);
  }

  @Test
  void packsWhatStandsInOtherRegistries() throws IOException {
    data.problems();

    var packed = data.catalog(Locale.ENGLISH);
    var others =
        packed
            .entries()
            .filter(RegistryEntry.class::isInstance)
            .map(RegistryEntry.class::cast)
            .toList();
    assertThat(others)
        .extracting(Entry::label)
        .containsExactly(
            "Q.850 22 Number changed",
            "Q.850 31 Normal, unspecified",
            "Warning 399 Miscellaneous warning",
            "Acme 477 Send failed",
            "INVITE",
            "Retry-After",
            "Reason SIP",
            "Transport UDP");
    assertThat(others.getFirst().facts().nationalUse()).isFalse();
    assertThat(others.getFirst().names()).containsExactly("changed number");
    assertThat(others.get(6).prose().values())
        .containsExactlyEntriesOf(Map.of(200, "another phone answered"));
    assertThat(packed.mappings()).extracting(Mapping::source).containsExactly("RFC 3398", "Acme");
    assertThat(packed.mappings().getFirst().joins(302, 22)).isTrue();
    assertThat(packed.mappings().getFirst().joins(410, 31)).isFalse();
    assertThat(packed.mappings().getLast().joins(410, 31)).isTrue();
    var gone = packed.responses().getLast();
    assertThat(packed.mismatch(gone, packed.cause(31).orElseThrow()))
        .contains(new Mismatch("The number is gone.", "Nobody learns that it is."));
    assertThat(packed.mismatch(gone, packed.cause(22).orElseThrow())).isEmpty();
    assertThat(packed.groups()).containsOnlyKeys("moving");
    assertThat(packed.groups().values())
        .allSatisfy(group -> assertThat(group.entries()).containsOnlyKeys("410 for good"));
  }

  @Test
  void findsEachThingByItsKey() throws IOException {
    data.problems();

    var packed = data.catalog(Locale.ENGLISH);
    assertThat(packed.entries())
        .allSatisfy(entry -> assertThat(packed.entries(entry.registry())).contains(entry));
    assertThat(packed.response(302)).map(Entry::label).contains("302 Moved Temporarily");
    assertThat(packed.response(303)).isEmpty();
    assertThat(packed.cause(31)).map(Entry::label).contains("Q.850 31 Normal, unspecified");
    assertThat(packed.cause(3)).isEmpty();
    assertThat(packed.numbered("477"))
        .extracting(Entry::label)
        .containsExactly("Acme 477 Send failed");
    assertThat(packed.numbered("")).isEmpty();
    assertThat(packed.numbered("4")).isEmpty();
    assertThat(packed.patterned(pattern -> true)).isEmpty();
    assertThat(packed.headerName("retry-after")).contains("Retry-After");
    assertThat(packed.headerName("retry")).isEmpty();
  }

  @Test
  void fillsInWhatMayBeLeftOut() throws IOException {
    data.problems();

    var gone = data.catalog(Locale.ENGLISH).responses().getLast();
    assertThat(gone.facts().caching()).isEqualTo(Caching.NOTHING);
    assertThat(gone.facts().headers()).isEmpty();
    assertThat(gone.facts().retryNeeds()).isNull();
    assertThat(gone.prose().seen()).containsExactly("A subscriber has left.");
    assertThat(gone.prose().names()).isEmpty();
    assertThat(gone.prose().contrast()).isEmpty();
  }

  @Test
  void packsTheSameBytesTwice() throws IOException {
    data.problems();
    var first = Files.readAllBytes(packed());
    data.problems();

    assertThat(Files.readAllBytes(packed())).isEqualTo(first);
  }

  @Test
  void tellsAllProblemsOfAllFilesByFileAndLine() throws IOException {
    data.replace("lang/en/410.yaml", "The number is dead.", "the number is is dead");
    data.replace("lang/en/302.yaml", "[moved, found]", "[moved, Moved]");
    data.replace("codes/410.yaml", "q850: 22", "q850: 23");
    data.replace("codes/302.yaml", "advance: never", "advance: no");
    data.replace("codes/302.yaml", "level: may", "level: can");

    assertThat(data.problems())
        .containsExactly(
            "data/codes/302.yaml:7: headers.level: must be one of must, should, may, should-not",
            "data/codes/302.yaml:15: advance: must be one of always, never, depends",
            "data/codes/410.yaml:12: q850: 23 is not among the causes",
            "data/lang/en/302.yaml:13: names: must be in lower case: \"Moved\"",
            "data/lang/en/410.yaml:9: verdict: has a doubled word: \"is is\"",
            "data/lang/en/410.yaml:9: verdict: must end with a full stop",
            "data/lang/en/410.yaml:9: verdict: must start its sentences with a capital letter, a"
                + " digit or code: \"the\"");
    assertThat(data.output()).doesNotExist();
  }

  @Test
  void tellsWhatTwoCodesClaim() throws IOException {
    data.replace(
        "lang/en/302.yaml",
        "the callee can be reached at another address",
        "the address is gone for good");
    data.replace("lang/en/410.yaml", "devices:", "names: [removed, found]\ndevices:");

    assertThat(data.problems())
        .containsExactly(
            "data/lang/en/410.yaml:1: summary: \"the address is gone for good\" is taken already in"
                + " data/lang/en/302.yaml:1",
            "data/lang/en/410.yaml:10: names: \"found\" is taken already in"
                + " data/lang/en/302.yaml:13");
  }

  private Path packed() {
    return data.output().resolve("catalog-en.cbor");
  }
}
