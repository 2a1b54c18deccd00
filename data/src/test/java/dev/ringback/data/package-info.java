@NullMarked
package dev.ringback.data;

import org.jspecify.annotations.NullMarked;
