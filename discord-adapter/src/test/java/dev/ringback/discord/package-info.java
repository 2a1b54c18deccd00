@NullMarked
package dev.ringback.discord;

import org.jspecify.annotations.NullMarked;
