/** How a card looks in Discord: pure functions from a card to a message that fits every limit. */
@NullMarked
package dev.ringback.discord.render;

import org.jspecify.annotations.NullMarked;
