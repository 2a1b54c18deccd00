/** How a card looks in Slack: Block Kit, within its limits, with nobody's text taken for markup. */
@NullMarked
package dev.ringback.slack.block;

import org.jspecify.annotations.NullMarked;
