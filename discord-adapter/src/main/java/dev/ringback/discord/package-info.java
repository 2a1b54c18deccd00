/** How Discord shows a card: an event comes in by JDA, a card goes out as an embed. */
@NullMarked
package dev.ringback.discord;

import org.jspecify.annotations.NullMarked;
