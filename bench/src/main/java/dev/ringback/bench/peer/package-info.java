/** The least bots on the same libraries, which answer the same fixed text to everything. */
@NullMarked
package dev.ringback.bench.peer;

import org.jspecify.annotations.NullMarked;
