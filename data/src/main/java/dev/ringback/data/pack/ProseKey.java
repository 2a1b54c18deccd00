package dev.ringback.data.pack;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text of prose, with its form and the most code points that it may have: a row of the tables of
 * docs/content.md.
 *
 * @param name the key as it is in the file
 */
record ProseKey(String name, Form form, int longest) {

  private static final ProseKey SUMMARY = new ProseKey("summary", Form.CLAUSE, 90);
  private static final ProseKey DESCRIPTION =
      new ProseKey("description", Form.THREE_SENTENCES, 320);
  private static final ProseKey FIX = new ProseKey("fix", Form.LIST, 420);

  /** The texts of a response. */
  static final List<ProseKey> RESPONSE =
      List.of(
          SUMMARY,
          DESCRIPTION,
          new ProseKey("seen", Form.TWO_SENTENCES_OR_LIST, 320),
          FIX,
          new ProseKey("send", Form.SENTENCE, 180),
          new ProseKey("receive", Form.SENTENCE, 180),
          new ProseKey("verdict", Form.SENTENCE, 180),
          new ProseKey("devices", Form.TWO_SENTENCES, 260),
          new ProseKey("contrast", Form.SENTENCE, 240));

  /** The texts of an entry of any other registry. */
  static final List<ProseKey> ENTRY =
      List.of(SUMMARY, DESCRIPTION, FIX, new ProseKey("values", Form.CLAUSE, 90));

  /** The texts of a response and a cause that contradict each other. */
  static final List<ProseKey> MISMATCH = sentences("meant", "hurts");

  /** The texts of a group of codes. */
  static final List<ProseKey> GROUP =
      List.of(new ProseKey("title", Form.HEADING, 60), new ProseKey("summary", Form.SENTENCE, 160));

  /** The texts of one code of a group. */
  static final List<ProseKey> MEMBER = sentences("who", "carries", "redress", "never");

  /** Other languages need more room than English for the same. */
  int longestTranslated() {
    return longest * 13 / 10;
  }

  private static List<ProseKey> sentences(String... names) {
    return Stream.of(names).map(name -> new ProseKey(name, Form.SENTENCE, 160)).toList();
  }
}
