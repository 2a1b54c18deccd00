@NullMarked
package dev.ringback.data.pack;

import org.jspecify.annotations.NullMarked;
