package dev.ringback.data;

import java.util.Map;

/**
 * Codes that are best read together, such as those of call blocking and caller identity.
 *
 * @param title what the group is called
 * @param summary what they have in common, in one sentence
 * @param entries by the code, or by a name for what is not a code of its own
 */
public record Group(String title, String summary, Map<String, Member> entries) {

  /**
   * One code of the group, each text one sentence.
   *
   * @param who who blocked or objected
   * @param carries what the response must carry
   * @param redress how the caller gets redress
   * @param never what must not be remapped or retried
   */
  public record Member(String who, String carries, String redress, String never) {}
}
