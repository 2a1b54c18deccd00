package dev.ringback.data.pack;

/**
 * How a text is built.
 *
 * @see ProseForm
 */
enum Form {
  HEADING("a heading", 1, Integer.MAX_VALUE),
  CLAUSE("a clause", 1, Integer.MAX_VALUE),
  SENTENCE("1 sentence", 1, Integer.MAX_VALUE),
  TWO_SENTENCES("1 to 2 sentences", 2, Integer.MAX_VALUE),
  THREE_SENTENCES("1 to 3 sentences", 3, Integer.MAX_VALUE),
  LIST("a list of 1 to 4", 0, 1),
  TWO_SENTENCES_OR_LIST("1 to 2 sentences, or a list of 2 to 4", 2, 2);

  private static final int MOST_ITEMS = 4;

  /** The words for it, which docs/content.md uses too. */
  final String words;

  private final int sentences;
  private final int leastItems;

  Form(String words, int sentences, int leastItems) {
    this.words = words;
    this.sentences = sentences;
    this.leastItems = leastItems;
  }

  boolean admitsItems(int count) {
    return count >= leastItems && count <= MOST_ITEMS;
  }

  boolean admitsSentences(int count) {
    return count <= sentences;
  }
}
