/**
 * What is known: facts and prose of every thing that can be looked up, behind one door, {@link
 * dev.ringback.data.Catalog}.
 */
@NullMarked
package dev.ringback.data;

import org.jspecify.annotations.NullMarked;
