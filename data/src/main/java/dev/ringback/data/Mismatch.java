package dev.ringback.data;

/**
 * What lies behind a response whose Reason header field names a cause that does not fit it.
 *
 * @param meant what was probably meant
 * @param hurts whom it hurts, and how
 */
public record Mismatch(String meant, String hurts) {}
