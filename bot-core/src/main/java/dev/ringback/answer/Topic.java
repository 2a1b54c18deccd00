package dev.ringback.answer;

import dev.ringback.data.Entry;
import dev.ringback.data.ResponseClass;

/** A thing that has a name and can be looked up by it. */
sealed interface Topic {

  record One(Entry entry) implements Topic {}

  record WholeClass(ResponseClass responseClass) implements Topic {}

  record Group(String key) implements Topic {}
}
