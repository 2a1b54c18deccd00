/** In which language somebody is answered. */
@NullMarked
package dev.ringback.slack.language;

import org.jspecify.annotations.NullMarked;
