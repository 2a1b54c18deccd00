package dev.ringback.platform;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;

/**
 * Asks the bot of this machine whether it is ready, for a supervisor that can only start a command:
 * {@code health} in the image.
 */
public final class HealthMain {

  private static final int PATIENCE = (int) Duration.ofSeconds(3).toMillis();

  private HealthMain() {}

  /** Ends with status 0 if the bot is ready, 1 if it is not, 2 if it cannot be asked. */
  public static void main(String[] args) {
    System.exit(check(Shell.ofThisProcess()));
  }

  static int check(Shell shell) {
    try {
      var settings = new Settings(shell.environment());
      var port = settings.port("MANAGEMENT_PORT");
      var host = settings.text("MANAGEMENT_HOST").orElse("127.0.0.1");
      if (port.isEmpty()) {
        settings.missing("MANAGEMENT_PORT is missing: the bot tells its health there");
      }
      settings.check();
      return check(uri(host, port.orElseThrow()), shell);
    } catch (SettingsException e) {
      shell.err().println("ringback health: " + e.getMessage());
      return ExitStatus.WRONG_USE;
    }
  }

  private static int check(URI uri, Shell shell) {
    try {
      var connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setConnectTimeout(PATIENCE);
      connection.setReadTimeout(PATIENCE);
      if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
        return ExitStatus.DONE;
      }
      shell.err().println("ringback health: not ready");
    } catch (IOException e) {
      shell.err().println("ringback health: no answer at MANAGEMENT_PORT");
    }
    return ExitStatus.FAILED;
  }

  private static URI uri(String host, int port) throws SettingsException {
    try {
      return new URI("http", null, host, port, "/readyz", null, null);
    } catch (URISyntaxException e) {
      throw new SettingsException("MANAGEMENT_HOST must be an address or a name of this machine");
    }
  }
}
