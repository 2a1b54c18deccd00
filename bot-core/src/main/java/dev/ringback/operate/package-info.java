/** What an operator sees of the bot: whether it is well, and what it has done so far. */
@NullMarked
package dev.ringback.operate;

import org.jspecify.annotations.NullMarked;
