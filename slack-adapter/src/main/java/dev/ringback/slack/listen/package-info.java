/** What people do in Slack, and what the bot does about it. */
@NullMarked
package dev.ringback.slack.listen;

import org.jspecify.annotations.NullMarked;
