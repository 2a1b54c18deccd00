package dev.ringback.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '\u0001',
      textBlock =
          """
          @everyone                 → \\@everyone
          <@4000> and <@&5> in <#3> → \\<\\@4000\\> and \\<\\@&5\\> in \\<#3\\>
          <t:1:R> <:x:1> </sip:8>   → \\<t\\:1\\:R\\> \\<\\:x\\:1\\> \\</sip\\:8\\>
          [here](https://a.example) → \\[here\\](https\\://a.example)
          **a** __b__ ~~c~~ ||d||   → \\*\\*a\\*\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\|
          # heading                 → \\# heading
          -# small print            → \\-# small print
          - item                    → \\- item
          + item                    → \\+ item
          302. item                 → 302\\. item
          > quote                   → \\> quote
          C:\\dir                   → C\\:\\\\dir
          :warning: look: here      → \\:warning: look: here
          302 is final. 410 is not. → 302 is final. 410 is not.
          a - b # c + d             → a - b # c + d
          """)
  void showsWhatWasWritten(String text, String markdown) {
    assertThat(Markdown.of(text)).isEqualTo(markdown);
  }

  @Test
  void keepsCodeAsItIs() {
    assertThat(Markdown.of("`Contact: <sip:a_b@c>` and *"))
        .isEqualTo("`Contact: <sip:a_b@c>` and \\*");
  }

  @Test
  void closesWhatWasLeftOpen() {
    assertThat(Markdown.of("see `Contact")).isEqualTo("see `Contact`");
    assertThat(Markdown.of("```js\nalert(1)")).isEqualTo("`js alert(1)`");
    assertThat(Markdown.of("`a``b`")).isEqualTo("`a` `b`");
  }

  @Test
  void makesOneLineOfIt() {
    assertThat(Markdown.of(" a\r\n\n# b\u2028c\t\u00a0d\u0000 ")).isEqualTo("a # b c d");
  }

  @Test
  void dropsWhatGarblesTheLineAndKeepsIsolates() {
    assertThat(Markdown.of("a\u202eb \u2068302\u2069 \ud83d\ude00 \ud83d"))
        .isEqualTo("ab \u2068302\u2069 \ud83d\ude00 \ufffd");
  }
}
