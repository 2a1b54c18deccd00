package dev.ringback.bench.peer;

import static java.util.Objects.requireNonNull;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import dev.ringback.platform.Secret;
import dev.ringback.platform.SettingsException;
import dev.ringback.slack.reply.InFlight;
import dev.ringback.slack.sdk.SlackSdk;
import dev.ringback.slack.transport.HttpMode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Bolt for Java on the bot's own server, answering each command with ten fixed blocks. */
public final class FixedBolt {

  private static final String TEXT =
      "The far end says that the line is in use; try again later or elsewhere. ".repeat(3);

  private FixedBolt() {}

  /** Runs until it is stopped. */
  public static void main(String[] args) throws SettingsException {
    var app = SlackSdk.app(SlackSdk.client(Optional.empty()));
    app.command("/sip", (request, context) -> context.ack(answer()));
    new HttpMode(
        app,
        new InFlight(),
        new Secret(setting("SLACK_SIGNING_SECRET")),
        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(setting("PORT"))));
  }

  private static SlashCommandResponse answer() {
    return SlashCommandResponse.builder().responseType("ephemeral").blocks(blocks()).build();
  }

  private static List<LayoutBlock> blocks() {
    var text = MarkdownTextObject.builder().text(TEXT).build();
    return Collections.nCopies(10, SectionBlock.builder().text(text).build());
  }

  private static String setting(String name) {
    return requireNonNull(System.getenv(name));
  }
}
