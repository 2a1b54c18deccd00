/**
 * An answer in words, ready to be shown on any platform: what to say and in which order, not how it
 * looks.
 *
 * <p>Every text of a card is plain text with one mark: a stretch between backticks is literal
 * protocol text, to be shown as code (see {@link dev.ringback.card.Span}). Everything else must be
 * escaped for the platform. Words of the asker that appear in a card hold no backtick, no line
 * break and no control character.
 */
@NullMarked
package dev.ringback.card;

import org.jspecify.annotations.NullMarked;
