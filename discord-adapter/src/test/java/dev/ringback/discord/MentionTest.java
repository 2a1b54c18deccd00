package dev.ringback.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringback.discord.standin.Messages;
import org.junit.jupiter.api.Test;

class MentionTest extends ConversationTest {

  @Test
  void answersInPublicAsAReplyInTheLanguageOfThePlace() throws Exception {
    var question = Messages.inChannel("<@1000> 302 vs 410");
    var post = answerToMessage(question);

    assertThat(post.path()).isEqualTo("/channels/3000/messages");
    assertThat(post.body().at("/message_reference/message_id")).isEqualTo(question.get("id"));
    assertThat(post.body().at("/allowed_mentions/parse")).isEmpty();
    assertThat(post.body().at("/allowed_mentions/replied_user").booleanValue()).isFalse();
    assertThat(headings(post.body())).contains("Description fi");
    assertThat(ids(post.body())).contains("ask:302").doesNotContain("share:302 vs 410", "dismiss");
  }

  @Test
  void answersInTheThread() throws Exception {
    var post = answerToMessage(Messages.inThread("what is 302, <@!1000>?"));

    assertThat(post.path()).isEqualTo("/channels/3001/messages");
    assertThat(title(post.body())).startsWith("302 Moved Temporarily");
  }

  @Test
  void answersWithoutAReplyWhereItMayNotReadBack() throws Exception {
    var post = answerToMessage(Messages.inForgetfulChannel("<@1000> 302"));

    assertThat(post.path()).isEqualTo("/channels/3003/messages");
    assertThat(post.body().has("message_reference")).isFalse();
  }

  @Test
  void takesAwayWhatIsForTheAskerOnly() throws Exception {
    var post = answerToMessage(Messages.inChannel("<@1000> xyzzy"));

    assertThat(title(post.body())).contains("xyzzy");
    assertThat(discord.next("DELETE /channels/N/messages/N").path())
        .startsWith("/channels/3000/messages/9");
  }

  @Test
  void answersADirectMessageForGood() throws Exception {
    var post = answerToMessage(Messages.direct("xyzzy"));

    assertThat(post.path()).isEqualTo("/channels/3002/messages");
    assertThat(post.body().has("message_reference")).isFalse();
    assertThat(ids(post.body())).doesNotContain("dismiss");
    answerToMessage(Messages.direct("<@1000> 302"));
    assertThat(discord.requests()).noneMatch(call -> call.method().equals("DELETE"));
  }

  @Test
  void answersNobodyElse() throws Exception {
    discord.dispatch("MESSAGE_CREATE", Messages.inChannel("302"));
    discord.dispatch("MESSAGE_CREATE", Messages.inChannel("@everyone 302"));
    discord.dispatch("MESSAGE_CREATE", Messages.byBot("<@1000> 302"));

    var post = answerToMessage(Messages.inChannel("<@1000> 410"));

    assertThat(title(post.body())).startsWith("410");
  }
}
