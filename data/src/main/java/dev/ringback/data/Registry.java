package dev.ringback.data;

import java.util.Locale;

/**
 * The registries that entries come from, the likeliest meaning of a bare number first. A further
 * registry is a constant here, a table in {@code data/registries} and its prose.
 */
public enum Registry {
  /** SIP status codes (IANA). */
  RESPONSE,
  /** Causes of ISUP, DSS1 and the Reason header field (ITU-T Q.850). */
  CAUSE,
  /** Codes of the Warning header field (IANA). */
  WARNING,
  /** Codes that products use and no registry holds. */
  PRODUCT,
  /** SIP methods (IANA). */
  METHOD,
  /** SIP header fields (IANA). */
  HEADER,
  /** Protocols of the Reason header field (IANA). */
  REASON,
  /** Tokens and numbers of smaller registries: option tags, transports, parameters (IANA). */
  TOKEN;

  /** Whether all that it holds has a number, so that a number can be missing there. */
  public boolean isNumeric() {
    return this == RESPONSE || this == CAUSE || this == WARNING;
  }

  /** The name in files and keys: "cause". */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
