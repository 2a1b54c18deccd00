/** When answers start, and how often they are tried. */
@NullMarked
package dev.ringback.slack.reply;

import org.jspecify.annotations.NullMarked;
