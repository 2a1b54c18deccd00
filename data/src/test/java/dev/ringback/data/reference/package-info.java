/** Holds the catalog to the reference tables, which were checked against RFC text. */
@NullMarked
package dev.ringback.data.reference;

import org.jspecify.annotations.NullMarked;
