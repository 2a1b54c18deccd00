package dev.ringback.data.pack;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.ringback.data.ResponseProse;
import dev.ringback.data.SipResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** The prose of one language, {@code NNN.yaml}: each file by itself, and then side by side. */
record Prose(SortedMap<Integer, YamlFile> files, Facts facts, Problems problems) {

  /** The responses whose facts and prose could be read. */
  List<SipResponse> read() {
    var protocolWords = new ProtocolWords(facts.all());
    var responses = new ArrayList<SipResponse>();
    files.forEach((code, file) -> {
      for (var text : file.texts("")) {
        TextRules.check(text, problems);
        protocolWords.check(text, problems);
      }
      new ProseForm(file, problems).check();
      new Contrasts(code, file, facts.codes(), problems).check();
      var known = facts.byCode().get(code);
      var told = Binder.bind(file, new TypeReference<ResponseProse>() {}, problems);
      if (known != null && told.isPresent()) {
        responses.add(new SipResponse(known, told.get()));
      }
    });
    var claims = new Claims(problems);
    claims.checkSummaries(files.values());
    claims.checkNames(files, facts.all());
    return responses;
  }
}
