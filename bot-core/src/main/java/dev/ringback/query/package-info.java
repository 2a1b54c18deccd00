/** What was asked: text becomes a {@link dev.ringback.query.Query}. Total, and knows no codes. */
@NullMarked
package dev.ringback.query;

import org.jspecify.annotations.NullMarked;
