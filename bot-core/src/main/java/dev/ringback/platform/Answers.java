package dev.ringback.platform;

import dev.ringback.card.Card;
import dev.ringback.card.Card.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * Answers the queries of a command line on standard output. Both the console and the preview of a
 * platform do it this way; they differ in how they show a card.
 */
public final class Answers {

  private static final List<String> FROM_STANDARD_INPUT = List.of("-");

  private final Function<String, Card> reply;
  private final Function<Card, String> show;
  private final Shell shell;

  /**
   * Answers for one run of a command.
   *
   * @param show how a card looks, without the line break at its end
   */
  public Answers(Function<String, Card> reply, Function<Card, String> show, Shell shell) {
    this.reply = reply;
    this.show = show;
    this.shell = shell;
  }

  /**
   * Answers the query that the words make, or, for "-", each line of standard input.
   *
   * @return the exit status
   */
  public int answer(List<String> words) {
    return words.equals(FROM_STANDARD_INPUT) ? answerLines() : answer(String.join(" ", words));
  }

  /**
   * Answers each line of standard input as soon as it is there.
   *
   * @return the exit status: that of the query that went worst
   */
  public int answerLines() {
    int worst = ExitStatus.DONE;
    var lines = new QueryLines(shell.in());
    try {
      for (var line = lines.next(); line != null; line = lines.next()) {
        worst = Math.max(worst, answer(line));
        if (shell.out().checkError()) {
          break;
        }
      }
      return worst;
    } catch (IOException e) {
      shell.err().println("ringback: cannot read standard input: " + e.getMessage());
      return ExitStatus.FAILED;
    }
  }

  private int answer(String query) {
    var card = reply.apply(query);
    shell.out().println(show.apply(card));
    if (shell.out().checkError()) {
      shell.err().println("ringback: cannot write the answer to standard output");
      return ExitStatus.FAILED;
    }
    return card.outcome() == Outcome.NO_MATCH ? ExitStatus.FAILED : ExitStatus.DONE;
  }
}
