@NullMarked
package dev.ringback.discord.render;

import org.jspecify.annotations.NullMarked;
