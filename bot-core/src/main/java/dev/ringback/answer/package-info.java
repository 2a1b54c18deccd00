/**
 * What is true: a {@link dev.ringback.query.Query} becomes an {@link dev.ringback.answer.Answer}.
 * No words, no layout.
 */
@NullMarked
package dev.ringback.answer;

import org.jspecify.annotations.NullMarked;
