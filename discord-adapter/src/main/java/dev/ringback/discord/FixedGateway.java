package dev.ringback.discord;

import java.net.URI;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

/** Has the SDK listen at an address of the operator's choice, such as a proxy. */
final class FixedGateway extends SessionControllerAdapter {

  private final URI gateway;

  FixedGateway(URI gateway) {
    this.gateway = gateway;
  }

  @Override
  public String getGateway() {
    return gateway.toString();
  }
}
