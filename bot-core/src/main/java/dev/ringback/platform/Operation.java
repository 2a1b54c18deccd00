package dev.ringback.platform;

import dev.ringback.operate.ManagementPort;
import dev.ringback.operate.Observer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the bot is operated, on any platform.
 *
 * @param limit how much one person may ask in a minute; 0 for any number
 * @param management where the operator's machines find it; empty for nowhere
 */
record Operation(int limit, Optional<InetSocketAddress> management) {

  /** Reads the settings; what is wrong with them is for whoever checks them. */
  static Operation read(Settings settings) {
    var host = settings.text("MANAGEMENT_HOST").flatMap(name -> lookUp(settings, name));
    var port = settings.port("MANAGEMENT_PORT");
    return new Operation(
        Desk.limit(settings),
        port.map(number ->
            host.map(address -> new InetSocketAddress(address, number))
                .orElseGet(() -> new InetSocketAddress(number))));
  }

  private static Optional<InetAddress> lookUp(Settings settings, String name) {
    try {
      return Optional.of(InetAddress.getByName(name));
    } catch (UnknownHostException e) {
      settings.problem("MANAGEMENT_HOST must be an address or a name of this machine");
      return Optional.empty();
    }
  }

  /** Opens the management port, if there is to be one. */
  @Nullable ManagementPort open(String platform, BooleanSupplier ready) throws SettingsException {
    if (management.isEmpty()) {
      return null;
    }
    try {
      var port = new ManagementPort(management.get(), platform, Version.text(), ready);
      log().info("/livez, /readyz and /metrics are on port {}", port.port());
      return port;
    } catch (IOException e) {
      throw new SettingsException("MANAGEMENT_PORT cannot be listened on: " + e.getMessage());
    }
  }

  /** Where questions come in. */
  Desk desk(@Nullable ManagementPort port) {
    return new Desk(limit, port == null ? Observer.NONE : port.observer());
  }

  /** Not kept: the doctor reads settings before anything logs. */
  private static Logger log() {
    return LoggerFactory.getLogger(Operation.class);
  }
}
