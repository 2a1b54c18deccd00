package dev.ringback.slack.listen;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import dev.ringback.platform.Desk;
import dev.ringback.slack.reply.InFlight;
import dev.ringback.slack.reply.Replies;
import java.util.regex.Pattern;

/** All that the bot listens to. */
public final class Listeners {

  /** What the app manifest calls the shortcut on a message. */
  public static final String EXPLAIN_MESSAGE = "explain-message";

  /**
   * Slack sends an app its own commands and actions only, so whatever it is called is meant for us.
   */
  private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

  private Listeners() {}

  /** Adds them to a Bolt app. */
  public static void register(
      App app, Desk desk, Questions questions, Replies replies, InFlight inFlight) {
    var background = new Background(desk, inFlight, questions, replies);
    var seen = new SeenEvents();
    app.command(ANY, new SlashCommand(desk, questions, replies, background));
    app.event(AppMentionEvent.class, new Mentions(seen, questions, replies, background));
    app.event(MessageEvent.class, new DirectMessages(seen, questions, replies, background));
    app.messageShortcut(EXPLAIN_MESSAGE, new MessageShortcut(questions, replies, background));
    app.blockAction(ANY, new ButtonPresses(questions, replies, background));
  }
}
