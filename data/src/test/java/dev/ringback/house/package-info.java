/** The house rules: what holds in every room, whoever works there. */
@NullMarked
package dev.ringback.house;

import org.jspecify.annotations.NullMarked;
