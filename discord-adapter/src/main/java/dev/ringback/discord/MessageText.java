package dev.ringback.discord;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;

/** All that a message says, as alerts of monitoring systems come in embeds. */
final class MessageText {

  private MessageText() {}

  static String of(Message message) {
    return Stream.concat(
            Stream.of(message.getContentRaw()),
            message.getEmbeds().stream().flatMap(MessageText::texts))
        .filter(Objects::nonNull)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> texts(MessageEmbed embed) {
    return Stream.concat(
        Stream.of(embed.getTitle(), embed.getDescription()),
        embed.getFields().stream().flatMap(f -> Stream.of(f.getName(), f.getValue())));
  }
}
