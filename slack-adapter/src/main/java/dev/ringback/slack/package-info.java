/** How Slack shows a card: an event comes in by Bolt, a card goes out as Block Kit. */
@NullMarked
package dev.ringback.slack;

import org.jspecify.annotations.NullMarked;
