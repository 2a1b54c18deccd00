package dev.ringback.card;

/**
 * Something a person can do with a card. Each carries the query that it runs, so that it works on
 * any replica and after a restart. A platform leaves out what makes no sense there.
 */
public sealed interface Action {

  /** What the button says, at most 30 characters. */
  String label();

  /** The same action with more in its query. */
  default Action asking(String more) {
    return switch (this) {
      case Ask(var label, var query) -> new Ask(label, query + more);
      case Share(var label, var query) -> new Share(label, query + more);
      case Dismiss dismiss -> dismiss;
    };
  }

  /** Answers another query; of the catalog's words only, as renderers remember it. */
  record Ask(String label, String query) implements Action {}

  /** Shows the card, which is private so far, to everyone in the place. */
  record Share(String label, String query) implements Action {}

  /** Takes the card away. */
  record Dismiss(String label) implements Action {}
}
