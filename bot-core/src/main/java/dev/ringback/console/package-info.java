/** The first adapter: the bot in a terminal, with no token. How a card becomes text or JSON. */
@NullMarked
package dev.ringback.console;

import org.jspecify.annotations.NullMarked;
