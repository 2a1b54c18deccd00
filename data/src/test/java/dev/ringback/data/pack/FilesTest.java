package dev.ringback.data.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files that are missing, misplaced or not what they should be. */
class FilesTest {

  SmallData data;

  @BeforeEach
  void copySmallData(@TempDir Path temp) throws IOException {
    data = new SmallData(temp);
  }

  @Test
  void missingProse() throws IOException {
    data.delete("lang/en/410.yaml");

    assertThat(data.problems()).containsExactly("data/lang/en/410.yaml:1: is missing");
  }

  @Test
  void missingFacts() throws IOException {
    data.delete("codes/410.yaml");

    assertThat(data.problems())
        .containsExactly(
            "data/codes/302.yaml:13: related: 410 must be another registered code, once",
            "data/lang/en/302.yaml:15: contrast.410: is not a registered code above 302",
            "data/lang/en/410.yaml:1: does not belong here");
  }

  @Test
  void missingFilesOfALanguage() throws IOException {
    data.delete("lang/en/messages.yaml");
    data.delete("lang/en/vocabulary.yaml");
    data.delete("causes.yaml");

    assertThat(data.problems())
        .containsExactly(
            "data/causes.yaml:1: is missing",
            "data/codes/410.yaml:12: q850: 22 is not in causes.yaml",
            "data/lang/en/messages.yaml:1: is missing",
            "data/lang/en/vocabulary.yaml:1: is missing");
  }

  @Test
  void filesThatBelongToNothing() throws IOException {
    data.write("codes/486.yml", "");
    data.write("codes/701.yaml", "");
    data.write("lang/en/message.yaml", "");
    data.write("lang/en/.302.yaml.swp", "");

    assertThat(data.problems())
        .containsExactly(
            "data/codes/486.yml:1: does not belong here",
            "data/codes/701.yaml:1: does not belong here",
            "data/lang/en/message.yaml:1: does not belong here");
  }

  @Test
  void textThatStartsWithCode() throws IOException {
    data.replace("lang/en/410.yaml", "send: Send it", "send: `410`");

    assertThat(data.problems())
        .containsExactly(
            "data/lang/en/410.yaml:7: is not YAML: while scanning for the next token, found"
                + " character '`' that cannot start any token. (Do not use ` for indentation)");
  }

  @Test
  void textWithColon() throws IOException {
    data.replace("lang/en/410.yaml", "send: Send it", "send: Note: send it");

    assertThat(data.problems())
        .containsExactly(
            "data/lang/en/410.yaml:7: is not YAML: mapping values are not allowed here");
  }

  @Test
  void keyThatIsNotIndentedLikeTheOthers() throws IOException {
    data.replace("lang/en/messages.yaml", "  candidate:", " candidate:");

    assertThat(data.problems())
        .containsExactly(
            "data/lang/en/messages.yaml:10: is not YAML: while parsing a block mapping, expected"
                + " <block end>, but found '<block mapping start>'");
  }

  @Test
  void notUtf8() throws IOException {
    data.writeBytes("lang/en/410.yaml", new byte[] {(byte) 0xff});

    assertThat(data.problems()).containsExactly("data/lang/en/410.yaml:1: is not in UTF-8");
  }

  @Test
  void emptyFile() throws IOException {
    data.write("lang/en/410.yaml", "");

    assertThat(data.problems())
        .containsExactly("data/lang/en/410.yaml:1: must be keys with their values");
  }

  @Test
  void keyThatStandsTwice() throws IOException {
    data.replace("lang/en/410.yaml", "devices:", "send: Never.\ndevices:");
    data.replace("lang/en/messages.yaml", "  candidate:", "  recurse: again\n  candidate:");

    assertThat(data.problems())
        .containsExactly(
            "data/lang/en/410.yaml:10: send: stands twice, first in line 7",
            "data/lang/en/messages.yaml:10: forking.recurse: stands twice, first in line 9");
  }
}
