package dev.ringback;

/**
 * One completion of a half-typed query.
 *
 * @param label what the person reads and picks, at most 100 UTF-16 units; it is itself a query with
 *     the same answer, because some clients send the label instead of the value
 * @param query the query that it stands for, at most 100 UTF-16 units
 */
public record Suggestion(String label, String query) {}
