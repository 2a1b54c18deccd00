/** Messages held to what Slack takes and to what was written down. */
@NullMarked
package dev.ringback.slack.block;

import org.jspecify.annotations.NullMarked;
