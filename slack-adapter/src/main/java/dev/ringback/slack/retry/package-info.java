/** How long to wait before Slack is asked again. */
@NullMarked
package dev.ringback.slack.retry;

import org.jspecify.annotations.NullMarked;
