/** What every platform needs and none should write again: settings, start and stop, exit status. */
@NullMarked
package dev.ringback.platform;

import org.jspecify.annotations.NullMarked;
