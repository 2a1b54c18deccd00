/** What is understood of what Slack sends. */
@NullMarked
package dev.ringback.slack.listen;

import org.jspecify.annotations.NullMarked;
