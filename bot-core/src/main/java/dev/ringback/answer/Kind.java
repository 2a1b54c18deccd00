package dev.ringback.answer;

/** What kind of question an answer is to, as coarse as somebody who counts questions wants it. */
public enum Kind {
  /** One code, cause, header field or the like. */
  SINGLE,
  /** Two to five things beside each other. */
  COMPARISON,
  /** What several products mean by one number. */
  MEANINGS,
  /** The causes of a code. */
  CAUSES,
  /** A Reason header field, alone or with a code. */
  REASON,
  /** Codes that belong together, or a whole class. */
  GROUP,
  /** A number that is not assigned, or none at all. */
  UNKNOWN_NUMBER,
  /** Words to search for. */
  SEARCH,
  /** All codes. */
  LIST,
  /** How to ask. */
  HELP,
  /** What says nothing to the bot. */
  NO_MATCH;

  /** The kind of the question that this is the answer to. */
  public static Kind of(Answer answer) {
    return switch (answer) {
      case Answer.Single _, Answer.Varied _ -> SINGLE;
      case Answer.Comparison _ -> COMPARISON;
      case Answer.Meanings _ -> MEANINGS;
      case Answer.Causes _ -> CAUSES;
      case Answer.Reported _, Answer.Pairing _ -> REASON;
      case Answer.Grouped _, Answer.Classes _ -> GROUP;
      case Answer.Unregistered _, Answer.Unassigned _, Answer.OutOfRange _ -> UNKNOWN_NUMBER;
      case Answer.Results _ -> SEARCH;
      case Answer.Everything _ -> LIST;
      case Answer.Help _ -> HELP;
      case Answer.NoMatch _ -> NO_MATCH;
    };
  }
}
