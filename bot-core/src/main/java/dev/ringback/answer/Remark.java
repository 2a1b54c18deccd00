package dev.ringback.answer;

import dev.ringback.data.Registry;
import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;

/** How a query was read where that may surprise the asker. */
public sealed interface Remark {

  /** A code was named more than once and nothing else. */
  record SameCode(String label) implements Remark {}

  /** A code that is not registered stands in as its class's meaning. */
  record TreatedAs(int code, SipResponse meaning) implements Remark {}

  /** A number that is no status code was left out. */
  record LeftOutNumber(String digits) implements Remark {}

  /** A number is not assigned in the registry that it was asked for in. */
  record NotAssigned(Registry registry, String digits) implements Remark {}

  /** Words that name nothing were left out. */
  record LeftOutWords(String words) implements Remark {}

  /** A class was left out of a comparison of codes. */
  record LeftOutClass(ResponseClass responseClass) implements Remark {}

  /** More codes were named than are compared. */
  record OnlyFirst(int shown) implements Remark {}

  /** A misspelt name was taken for this one. */
  record ReadAs(String words, String name) implements Remark {}

  /** The query was too long and only its beginning was read. */
  record Cut(int characters) implements Remark {}
}
