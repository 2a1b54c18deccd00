package dev.ringback.data.pack;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringback.data.ResponseProse;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The prose of the responses in one language: one file each, {@code NNN.yaml}. */
record Prose(SortedMap<Integer, YamlFile> files, Facts facts, Problems problems) {

  /** The responses whose facts and prose could be read. */
  List<SipResponse> read() {
    var phrases = new TreeMap<String, String>();
    facts.all().forEach(known -> phrases.put(String.valueOf(known.code()), known.phrase()));
    var claims = new Claims(phrases, problems);
    var responses = new ArrayList<SipResponse>();
    files.forEach((code, file) -> {
      new ProseForm(file, JsonPointer.empty(), problems).check(ProseKey.RESPONSE);
      new Contrasts(code, file, facts.codes(), problems).check();
      claims.check(code.toString(), file, JsonPointer.empty());
      var known = facts.byCode().get(code);
      var told = Binder.bind(file, new TypeReference<ResponseProse>() {}, problems);
      if (known != null && told.isPresent()) {
        responses.add(new SipResponse(known, told.get()));
      }
    });
    return responses;
  }
}
