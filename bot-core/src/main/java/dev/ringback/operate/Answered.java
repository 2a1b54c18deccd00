package dev.ringback.operate;

import dev.ringback.Reply;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of one question.
 *
 * @param reply the answer, or null if there was none
 * @param isShown whether the platform took the answer
 * @param took from the question's arrival until then
 */
public record Answered(@Nullable Reply reply, boolean isShown, Duration took) {}
