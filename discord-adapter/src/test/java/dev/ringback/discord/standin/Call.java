package dev.ringback.discord.standin;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request that the bot has sent.
 *
 * @param method "POST"
 * @param path what follows the version: "/channels/3000/messages"
 * @param body null where there is none
 */
public record Call(String method, String path, JsonNode body) {

  /** Method and path, with the parts that differ from call to call left out. */
  public String route() {
    return method + " " + path.replaceAll("/\\d+/token-\\d+", "/…").replaceAll("\\d+", "N");
  }
}
