/** The bot as people in Slack meet it. */
@NullMarked
package dev.ringback.slack;

import org.jspecify.annotations.NullMarked;
