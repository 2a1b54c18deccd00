/** How long the steps from a question to a message take, by JMH. */
@NullMarked
package dev.ringback.bench;

import org.jspecify.annotations.NullMarked;
