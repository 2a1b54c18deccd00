/** How the connection to Slack is kept. */
@NullMarked
package dev.ringback.slack.transport;

import org.jspecify.annotations.NullMarked;
