/** What the SDK must not do by itself. */
@NullMarked
package dev.ringback.slack.sdk;

import org.jspecify.annotations.NullMarked;
