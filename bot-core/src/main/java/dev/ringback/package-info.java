/** The one door of the core: a question goes in, a card comes out. */
@NullMarked
package dev.ringback;

import org.jspecify.annotations.NullMarked;
