/**
 * A Slack on the loopback interface: as strict as the real one about limits, scopes and response
 * URLs, and with a window to what people see.
 */
@NullMarked
package dev.ringback.slack.standin;

import org.jspecify.annotations.NullMarked;
