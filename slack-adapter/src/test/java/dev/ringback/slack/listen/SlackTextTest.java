package dev.ringback.slack.listen;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.Attachment;
import com.slack.api.model.Message;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "<@U0BOT> 302 vs 410               | 302 vs 410",
        "302 <@U0BOT>                      | 302",
        "<!here> <!subteam^S1> 486         | 486",
        "a &lt;b&gt; &amp;amp; c           | a <b> &amp; c",
        "<https://example.com/486>         | https://example.com/486",
        "302&amp;410                       | 302&410",
        "< 486 >                           |  486 ",
      })
  void isReadAsItWasWritten(String sent, String written) {
    assertThat(SlackText.decode(sent)).isEqualTo(written.strip());
  }

  @Test
  void linksAreReadByTheirLabels() {
    assertThat(SlackText.decode("<tel:486|486> in <#C1|noc>, see <http://a.example|RFC 3261>"))
        .isEqualTo("486 in noc, see RFC 3261");
  }

  @Test
  void nothingIsReadAsNothing() {
    assertThat(SlackText.decode(null)).isEmpty();
  }

  @Test
  void alarmsAreReadFromTheirAttachments() {
    var message = new Message();
    message.setText("");
    message.setAttachments(
        List.of(
            Attachment.builder().title("Trunk 7").text("SIP 503 &gt; 5 %").build(),
            Attachment.builder().fallback("487 too").build()));
    assertThat(SlackText.of(message)).isEqualTo("Trunk 7\nSIP 503 > 5 %\n487 too");
  }
}
