package dev.ringback.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MrkdwnTest {

  @Test
  void codeIsCode() {
    assertThat(Mrkdwn.of("Read `Contact` in it.").text()).isEqualTo("Read `Contact` in it.");
  }

  @Test
  void codeInsideAWordGetsEdges() {
    assertThat(Mrkdwn.of("re`INVITE`s").text()).isEqualTo("re\u200B`INVITE`\u200Bs");
  }

  @Test
  void codeKeepsItsMarksAndIsEscaped() {
    assertThat(Mrkdwn.of("`<sip:*67_a@b>;x=&`").text()).isEqualTo("`&lt;sip:*67_a@b&gt;;x=&amp;`");
  }

  @Test
  void lonelyBacktickIsDropped() {
    assertThat(Mrkdwn.of("a ` b").text()).doesNotContain("``").contains("a ");
    assertThat(Mrkdwn.plain("```a```").text()).isEqualTo("a");
  }

  @Test
  void mentionsAreText() {
    assertThat(Mrkdwn.of("<!channel> <@U1> <#C1> @everyone").text())
        .isEqualTo("&lt;!channel&gt; &lt;@\u2060U1&gt; &lt;#\u2060C1&gt; @\u2060everyone");
  }

  @Test
  void linksAndDatesAreText() {
    assertThat(Mrkdwn.of("<http://a.example|b> <!date^1^{date}|c>").text())
        .isEqualTo("&lt;http:\u2060//a.example|b&gt; &lt;!date^1^{date}|c&gt;");
  }

  @Test
  void marksAreLookAlikes() {
    assertThat(Mrkdwn.of("*b* _i_ ~s~").text()).isEqualTo("∗b∗ ＿i＿ ∼s∼");
  }

  @Test
  void quoteIsText() {
    assertThat(Mrkdwn.of("> q").text()).isEqualTo("\u2060&gt; q");
    assertThat(Mrkdwn.of("a > b").text()).isEqualTo("a &gt; b");
  }

  @Test
  void emojiAreText() {
    assertThat(Mrkdwn.of(":fire: 12:30:45").text()).doesNotContain(":fire:").contains("fire:");
  }

  @Test
  void linesAreOneLine() {
    assertThat(Mrkdwn.of("a\nb\u2028c\u202Ed\u0000e").text()).isEqualTo("a b c d e");
  }

  @Test
  void blankLabelIsNotBold() {
    assertThat(Mrkdwn.bold(" \n").text()).isEmpty();
    assertThat(Mrkdwn.bold("302 `x`").text()).isEqualTo("*302 x*");
  }
}
