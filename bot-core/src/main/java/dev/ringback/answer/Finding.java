package dev.ringback.answer;

import java.util.List;

/** An answer, with what the asker should know of how the query was read. */
public record Finding(Answer answer, List<Remark> remarks) {}
