package dev.ringback.data.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.data.Catalog;
import dev.ringback.data.Entry;
import dev.ringback.data.SpokenLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A language that has some files of its own, and shows English for the rest. */
class TranslationTest {

  SmallData data;

  @BeforeEach
  void addGerman(@TempDir Path temp) throws IOException {
    data = new SmallData(temp);
    data.write("lang/de/language.yaml", "name: Deutsch\nasked: [auf deutsch]\n");
    data.write(
        "lang/de/410.yaml",
        """
        summary: die Adresse ist endgültig weg
        description: Hier gab es die Adresse. Niemand kennt eine neue.
        names: [verschwunden]
        """);
    data.write("lang/de/messages.yaml", "title: {versus: \"{0} oder {1}\"}\n");
    data.write("lang/de/vocabulary.yaml", "fillers: [der]\nexamples: {410: compare}\n");
  }

  @Test
  void liesOverEnglish() throws IOException {
    assertThat(data.problems()).isEmpty();

    var german = data.catalog(Locale.GERMAN);
    var moved = german.responses().getFirst();
    var gone = german.responses().getLast();
    assertThat(moved.prose().description()).startsWith("Another address holds for now.");
    assertThat(gone.prose().description()).startsWith("Hier gab es die Adresse.");
    assertThat(gone.prose().seen()).containsExactly("A subscriber has left.");
    assertThat(german.message("title.versus", 302, 410)).isEqualTo("302 oder 410");
    assertThat(german.message("sent-by.proxy")).isEqualTo("proxy");
  }

  @Test
  void knowsTheEnglishWordsThatPeopleType() throws IOException {
    data.replace("lang/en/410.yaml", "devices:", "names: [removed]\ndevices:");
    assertThat(data.problems()).isEmpty();

    var german = data.catalog(Locale.GERMAN);
    assertThat(german.responses().getLast().names()).containsExactly("verschwunden", "removed");
    assertThat(german.vocabulary().fillers()).containsExactly("der", "the");
    assertThat(german.vocabulary().registries()).containsEntry("cause", List.of("q850"));
    assertThat(german.vocabulary().examples()).containsOnlyKeys("410");
  }

  @Test
  void saysWhatIsNotTranslated() throws IOException {
    data.problems();

    var german = data.catalog(Locale.GERMAN);
    var english = data.catalog(Locale.ENGLISH);
    assertThat(german.entries().filter(entry -> !german.isTranslated(entry)))
        .extracting(Entry::query)
        .contains("302", "410", "cause 22", "INVITE");
    assertThat(english.entries()).allMatch(english::isTranslated);
  }

  @Test
  void isAmongTheLanguages() throws IOException {
    data.problems();

    var languages = Files.readAllBytes(data.output().resolve("languages.cbor"));
    assertThat(Catalog.languages(languages))
        .containsExactly(
            new SpokenLanguage(Locale.ENGLISH, "English", List.of("in english", "по-английски")),
            new SpokenLanguage(Locale.GERMAN, "Deutsch", List.of("auf deutsch")));
  }

  @Test
  void isReadAsItsOwnNameIs() throws IOException {
    data.write("lang/qaa/language.yaml", "name: ܩܐܐ\nasked: [in qaa]\n");
    assertThat(data.problems()).isEmpty();

    assertThat(data.catalog(Locale.of("qaa")).spoken().readsFromRightToLeft()).isTrue();
    assertThat(data.catalog(Locale.GERMAN).spoken().readsFromRightToLeft()).isFalse();
  }

  @Test
  void isHeldToTheSameRulesAtItsOwnPlace() throws IOException {
    data.write(
        "lang/de/302.yaml",
        """
        summary: Der Angerufene ist jetzt wo anders.
        fix: [Lies `Contact`]
        sent: Sende es.
        names: [found]
        """);

    assertThat(data.problems())
        .containsExactly(
            "data/lang/de/302.yaml:1: summary: must end without a full stop",
            "data/lang/de/302.yaml:1: summary: must start in lower case or with an acronym",
            "data/lang/de/302.yaml:2: fix: must end with a full stop",
            "data/lang/de/302.yaml:3: sent: is not a key; the keys are summary, description, seen,"
                + " fix, send, receive, verdict, devices, names, contrast",
            "data/lang/en/302.yaml:13: names: \"found\" is taken already in"
                + " data/lang/de/302.yaml:4");
  }

  @Test
  void hasTheKeysAndPlaceholdersOfEnglish() throws IOException {
    data.write("lang/de/messages.yaml", "title: {versus: \"{0} oder {0}\", against: gegen}\n");

    assertThat(data.problems())
        .containsExactly(
            "data/lang/de/messages.yaml:1: title.against: is not a key of the English file",
            "data/lang/de/messages.yaml:1: title.versus: must have the placeholders of \"{0} vs"
                + " {1}\"");
  }

  @Test
  void mayBeLongerThanEnglish() throws IOException {
    var longest = "summary: " + "w".repeat(117) + "\n";
    data.write("lang/de/302.yaml", longest);
    assertThat(data.problems()).isEmpty();

    data.write("lang/de/302.yaml", longest.replace("\n", "w\n"));
    assertThat(data.problems())
        .containsExactly(
            "data/lang/de/302.yaml:1: summary: is 118 characters long, the most is 117");
  }

  @ParameterizedTest
  @CsvSource({
    "der Aдрес ist neu, Aдрес",
    "رد الSIP جديد, الSIP",
    "رد الـSIP جديد, الـSIP",
    "رد وَSIP جديد, وَSIP",
    "رد SIPية جديد, SIPية",
    "الترويسة ب`Contact` جديدة, بCODE"
  })
  void doesNotMixAlphabets(String summary, String word) throws IOException {
    data.write("lang/de/302.yaml", "summary: " + summary + "\n");

    assertThat(data.problems())
        .containsExactly(
            "data/lang/de/302.yaml:1: summary: mixes alphabets in one word: \"" + word + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ответ SIP-сервера", "رد SIP، ثمّ رد 302", "من SBC؛ إلى `Contact`"})
  void mayHaveWordsOfAnotherAlphabet(String summary) throws IOException {
    data.write("lang/de/302.yaml", "summary: " + summary + "\n");

    assertThat(data.problems()).isEmpty();
  }

  @Test
  void isCountedAndComparedWithItsSource() throws IOException {
    assertThat(state())
        .isEqualTo(
            "3 of 77 texts, 3 older than English, such as 410.yaml/description,"
                + " 410.yaml/summary, messages.yaml/title/versus");

    data.confirm("de/410.yaml");
    assertThat(state())
        .isEqualTo("3 of 77 texts, 1 older than English, such as messages.yaml/title/versus");

    data.confirm("de");
    assertThat(state()).isEqualTo("3 of 77 texts");

    data.replace("lang/en/410.yaml", "the address is gone", "the address has gone");
    assertThat(state()).isEqualTo("3 of 77 texts, 1 older than English, such as 410.yaml/summary");
  }

  private String state() throws IOException {
    return String.valueOf(data.coverages().get("de")).strip();
  }
}
