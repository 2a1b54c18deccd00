/** Slack's SDK, set up by our settings alone. */
@NullMarked
package dev.ringback.slack.sdk;

import org.jspecify.annotations.NullMarked;
