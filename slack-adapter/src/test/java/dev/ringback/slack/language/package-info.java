/** What is found out about people's languages. */
@NullMarked
package dev.ringback.slack.language;

import org.jspecify.annotations.NullMarked;
