/** Discord on the loopback address: its gateway, its REST endpoints and its own specification. */
@NullMarked
package dev.ringback.discord.standin;

import org.jspecify.annotations.NullMarked;
