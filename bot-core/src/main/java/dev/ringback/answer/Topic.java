package dev.ringback.answer;

import dev.ringback.data.ResponseClass;
import dev.ringback.data.SipResponse;

/** A thing that has a name and can be looked up by it. */
sealed interface Topic {

  record Code(SipResponse response) implements Topic {}

  record WholeClass(ResponseClass responseClass) implements Topic {}
}
