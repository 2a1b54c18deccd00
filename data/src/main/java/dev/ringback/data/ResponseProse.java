package dev.ringback.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one SIP response in one language. Read from {@code data/lang/LANGUAGE/NNN.yaml};
 * the shape and length of each text are in {@code docs/content.md}. A word between backticks is
 * literal protocol text.
 *
 * @param summary a clause that completes "302 says that …"
 * @param fix for 1xx and 2xx what happens next, else an operator's actions, in order
 * @param devices where practice departs from the RFC, or null
 * @param names other names that people type for it
 * @param contrast by the other, higher code, what tells the two apart
 */
public record ResponseProse(
    String summary,
    String description,
    List<String> seen,
    List<String> fix,
    String send,
    String receive,
    String verdict,
    @Nullable String devices,
    List<String> names,
    Map<Integer, String> contrast) {}
