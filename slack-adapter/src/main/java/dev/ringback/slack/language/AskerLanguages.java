package dev.ringback.slack.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages to answer people in, most wanted first; none leaves it to the core. */
public interface AskerLanguages {

  /**
   * What can be told at once, which is all that an acknowledgement has time for.
   *
   * @return empty if Slack has to be asked first
   */
  Optional<List<Locale>> known(@Nullable String user);

  /** What can be told within a moment. */
  List<Locale> of(@Nullable String user);
}
