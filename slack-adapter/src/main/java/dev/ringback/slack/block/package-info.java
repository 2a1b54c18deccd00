/**
 * How a card looks in Slack: Block Kit, within its limits, with nobody's text taken for markup.
 *
 * <p>Block Kit has types and a writer of its own here. Those of the SDK write eight flags for each
 * style of a word, some of them undocumented, and take longer to become JSON than a question takes
 * to become a card.
 */
@NullMarked
package dev.ringback.slack.block;

import org.jspecify.annotations.NullMarked;
