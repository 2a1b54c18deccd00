/** How Slack's requests reach the app: over Socket Mode's WebSocket, or over signed HTTP. */
@NullMarked
package dev.ringback.slack.transport;

import org.jspecify.annotations.NullMarked;
