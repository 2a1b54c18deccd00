package dev.ringback.query;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Turns what people paste from a trace into what they would have typed: status lines, the values of
 * Reason (RFC 3326, RFC 9366) and Warning (RFC 3261 20.43) header fields, other header fields, and
 * URIs that say why a call was forwarded (RFC 4458).
 */
final class PastedHeaders {

  /** The phrase says nothing that the code does not, but for the one that ATIS gave a meaning. */
  private static final Pattern STATUS_LINE =
      Pattern.compile("\\bsip/2\\.0 +([1-6]\\d\\d\\b(?: +network blocked\\b)?)[^\\n]*");

  /** Kamailio and OpenSIPS end a phrase with the module that sent it: (477/TM). */
  private static final Pattern MODULE = Pattern.compile("\\(\\d{3}/[a-z]+\\)");

  private static final Pattern REASON =
      Pattern.compile("(?<![\\w.-])([a-z0-9][a-z0-9_.-]*) ?; ?cause ?= ?\"?(\\d{1,6})\"?");
  private static final Pattern MOBILE_CAUSE =
      Pattern.compile("(?<![\\w-])((?:release|failure)_cause)[ :=]+(?:cause[ :=]+)?(\\d{1,6})\\b");
  private static final Pattern WARNING =
      Pattern.compile("\\bwarning ?: ?(3\\d\\d) +\\S+ +\"[^\"\\n]*\"?");
  private static final Pattern FORWARDED =
      Pattern.compile("(?:\\bsips?:[^\\s<>]*;|^) *cause ?= ?(\\d{3})\\b[^\\s<>]*");
  private static final Pattern PARAMETERS =
      Pattern.compile(";? ?\\b(?:text|location|ppi) ?= ?(?:\"[^\"\\n]*\"?|[^\\s;,\"]+)");
  private static final Pattern FIELD = Pattern.compile("\\s*([a-z][a-z0-9-]*) ?: ?\\S.*");
  private static final Pattern EQUALS = Pattern.compile("(?<=\\p{L})[=:](?=\\d)");
  private static final Pattern PLUS = Pattern.compile("(?<=\\b\\d{3})\\+(?! *\\d)");
  private static final Pattern Q850 = Pattern.compile("\\bq[. ]?850\\b");

  /** Their values are read, not their names. */
  private static final Set<String> READ = Set.of("reason", "warning");

  private final Function<String, Optional<String>> headerFields;

  PastedHeaders(Function<String, Optional<String>> headerFields) {
    this.headerFields = headerFields;
  }

  /**
   * Rewrites a text whose characters are folded. Of several lines only those that say something of
   * this kind are kept, if there is any, and a header field counts only where nothing else does.
   */
  String asQuery(String text) {
    var found = new ArrayList<String>();
    var fields = new ArrayList<String>();
    var rewritten = new ArrayList<String>();
    for (var line : text.strip().split("\\n")) {
      var plain = MODULE.matcher(PARAMETERS.matcher(line).replaceAll(" ")).replaceAll(" ");
      var values =
          values(text.contains("\n") ? STATUS_LINE.matcher(plain).replaceAll("$1") : plain);
      if (!values.equals(plain)) {
        found.add(values);
        rewritten.add(values);
      } else {
        var field = field(plain);
        if (!field.equals(plain)) {
          fields.add(field);
        }
        rewritten.add(field);
      }
    }
    var kept = found.isEmpty() ? fields : found;
    var query = String.join(",", kept.isEmpty() || rewritten.size() == 1 ? rewritten : kept);
    var plus = PLUS.matcher(query).replaceAll(" plus");
    return EQUALS.matcher(Q850.matcher(plus).replaceAll("q850")).replaceAll(" ");
  }

  private static String values(String line) {
    var forwarded = FORWARDED.matcher(line).replaceAll(" forwarding $1 ,");
    var reasons = REASON.matcher(forwarded).replaceAll(r -> reason(r.group(1), r.group(2)));
    var mobile = MOBILE_CAUSE.matcher(reasons).replaceAll(r -> reason(r.group(1), r.group(2)));
    return WARNING.matcher(mobile).replaceAll(" warning $1 ,");
  }

  /** A cause of Q.850 stands for itself, one of another protocol needs it. */
  private static String reason(String protocol, String cause) {
    return protocol.equals("q.850")
        ? " q850 " + cause + " ,"
        : " protocol-" + protocol + " " + cause + " ,";
  }

  private String field(String line) {
    var field = FIELD.matcher(line);
    if (!field.matches() || READ.contains(field.group(1))) {
      return line;
    }
    return headerFields.apply(field.group(1)).map(name -> " header-" + name + " ,").orElse(line);
  }
}
