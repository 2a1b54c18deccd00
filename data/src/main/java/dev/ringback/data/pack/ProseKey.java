package dev.ringback.data.pack;

import java.util.Locale;

/**
 * The texts of a prose file, with the form of each and the most code points that it may have: the
 * table of docs/content.md.
 */
enum ProseKey {
  SUMMARY(Form.CLAUSE, 90),
  DESCRIPTION(Form.THREE_SENTENCES, 320),
  SEEN(Form.TWO_SENTENCES_OR_LIST, 320),
  FIX(Form.LIST, 420),
  SEND(Form.SENTENCE, 180),
  RECEIVE(Form.SENTENCE, 180),
  VERDICT(Form.SENTENCE, 180),
  DEVICES(Form.TWO_SENTENCES, 260),
  CONTRAST(Form.SENTENCE, 240);

  /**
   * How a text is built.
   *
   * @see ProseForm
   */
  enum Form {
    CLAUSE("a clause", 1, false),
    SENTENCE("1 sentence", 1, false),
    TWO_SENTENCES("1 to 2 sentences", 2, false),
    THREE_SENTENCES("1 to 3 sentences", 3, false),
    LIST("a list of 2 to 4", 0, true),
    TWO_SENTENCES_OR_LIST("1 to 2 sentences, or a list of 2 to 4", 2, true);

    /** The words for it, which docs/content.md uses too. */
    final String words;

    private final int sentences;
    private final boolean list;

    Form(String words, int sentences, boolean list) {
      this.words = words;
      this.sentences = sentences;
      this.list = list;
    }

    boolean admitsItems(int count) {
      return list && count >= 2 && count <= 4;
    }

    boolean admitsSentences(int count) {
      return count <= sentences;
    }
  }

  final Form form;
  final int longest;

  ProseKey(Form form, int longest) {
    this.form = form;
    this.longest = longest;
  }

  /** The key as it is in the file. */
  String inFile() {
    return name().toLowerCase(Locale.ROOT);
  }
}
