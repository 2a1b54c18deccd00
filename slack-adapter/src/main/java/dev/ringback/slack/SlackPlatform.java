package dev.ringback.slack;

import dev.ringback.Ringback;
import dev.ringback.card.Card;
import dev.ringback.platform.ChatPlatform;
import dev.ringback.platform.Settings;
import dev.ringback.platform.SettingsException;
import dev.ringback.slack.block.Audience;
import dev.ringback.slack.block.BlockKitRenderer;
import dev.ringback.slack.listen.Listeners;
import dev.ringback.slack.listen.Questions;
import dev.ringback.slack.reply.InFlight;
import dev.ringback.slack.reply.Replies;
import dev.ringback.slack.reply.ResponsePayload;
import dev.ringback.slack.transport.HttpMode;
import dev.ringback.slack.transport.SocketMode;
import dev.ringback.slack.transport.SocketModeEnvelopes;
import dev.ringback.slack.transport.SocketModeTiming;
import dev.ringback.slack.transport.StubbornCall;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Slack. */
public final class SlackPlatform implements ChatPlatform {
}
