package dev.ringback.discord;

import java.net.URI;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.SessionController;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leads the SDK to the gateway, which may be at an address of the operator's choice, such as a
 * proxy. A first connection that fails is tried again after a pause, as the SDK would do so at
 * once, a thousand times in a second.
 */
final class PatientGateway extends SessionControllerAdapter {

  private static final Logger log = LoggerFactory.getLogger(PatientGateway.class);

  private final Optional<URI> address;

  PatientGateway(Optional<URI> address) {
    this.address = address;
  }

  @Override
  public String getGateway() {
    return address.map(URI::toString).orElseGet(super::getGateway);
  }

  @Override
  public void appendSession(SessionConnectNode node) {
    super.appendSession(patient(node));
  }

  @Override
  public void removeSession(SessionConnectNode node) {
    super.removeSession(patient(node));
  }

  private static SessionConnectNode patient(SessionConnectNode node) {
    return node instanceof Patient ? node : new Patient(node);
  }

  private record Patient(SessionConnectNode node) implements SessionController.SessionConnectNode {

    @Override
    public boolean isReconnect() {
      return node.isReconnect();
    }

    @Override
    public JDA getJDA() {
      return node.getJDA();
    }

    @Override
    public JDA.ShardInfo getShardInfo() {
      return node.getShardInfo();
    }

    /** Ends without a connection only when the session is shut down. */
    @Override
    public void run(boolean isLast) throws InterruptedException {
      var backoff = new Backoff();
      while (true) {
        try {
          node.run(isLast);
          return;
        } catch (IllegalStateException e) {
          var pause = backoff.next();
          log.warn(
              "Waiting for Discord's gateway: {}; next try in {} ms",
              Reachability.describe(e),
              pause.toMillis());
          Thread.sleep(pause);
        }
      }
    }
  }
}
