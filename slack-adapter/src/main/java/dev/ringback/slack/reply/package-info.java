/** How a message gets to people: by a response URL, else by Slack's Web API. */
@NullMarked
package dev.ringback.slack.reply;

import org.jspecify.annotations.NullMarked;
