package dev.ringback.query;

import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Turns what people paste from a trace into what they would have typed: status lines, and the
 * values of Reason (RFC 3326, RFC 9366) and Warning (RFC 3261 20.43) header fields.
 */
final class PastedHeaders {

  private static final Pattern STATUS_LINE =
      Pattern.compile("\\bsip/2\\.0 +([1-6]\\d\\d)\\b[^\\n]*");
  private static final Pattern REASON =
      Pattern.compile("(?<![\\w.-])([a-z0-9][a-z0-9_.-]*) ?; ?cause ?= ?\"?(\\d{1,6})\"?");
  private static final Pattern WARNING =
      Pattern.compile("\\bwarning ?: ?(3\\d\\d) +\\S+ +\"[^\"\\n]*\"?");
  private static final Pattern PARAMETERS =
      Pattern.compile(";? ?\\b(?:text|location|ppi) ?= ?(?:\"[^\"\\n]*\"?|[^\\s;,\"]+)");
  private static final Pattern EQUALS = Pattern.compile("(?<=\\p{L})[=:](?=\\d)");
  private static final Pattern Q850 = Pattern.compile("\\bq[. ]?850\\b");

  private PastedHeaders() {}

  /**
   * Rewrites a text whose characters are folded. Of several lines only those that say something of
   * this kind are kept, if there is any.
   */
  static String asQuery(String text) {
    var found = new ArrayList<String>();
    var rewritten = new ArrayList<String>();
    for (var line : text.strip().split("\\n")) {
      var plain = PARAMETERS.matcher(line).replaceAll(" ");
      var status = text.contains("\n") ? STATUS_LINE.matcher(plain).replaceAll("$1") : plain;
      var reasons = REASON.matcher(status).replaceAll(r -> reason(r.group(1), r.group(2)));
      var warnings = WARNING.matcher(reasons).replaceAll(" warning $1 ,");
      if (!warnings.equals(plain)) {
        found.add(warnings);
      }
      rewritten.add(warnings);
    }
    var query = String.join(",", found.isEmpty() || rewritten.size() == 1 ? rewritten : found);
    return EQUALS.matcher(Q850.matcher(query).replaceAll("q850")).replaceAll(" ");
  }

  /** A cause of SIP or STIR is a status code; one of another protocol stands for the protocol. */
  private static String reason(String protocol, String cause) {
    return switch (protocol) {
      case "sip", "stir" -> " " + cause + " ,";
      case "q.850" -> " q850 " + cause + " ,";
      default -> " protocol " + protocol + " ,";
    };
  }
}
