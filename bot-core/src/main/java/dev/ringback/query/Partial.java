package dev.ringback.query;

/**
 * A query that is still being typed.
 *
 * @param before the terms that are complete, or empty
 * @param last the term that is being typed, in the form in which names compare, or empty
 */
public record Partial(String before, String last) {}
