package dev.ringback.slack.standin;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A wire that can go dead without anybody being told, as behind a firewall that forgets. */
public final class FreezableRelay implements AutoCloseable {

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final int target;
  private final List<Socket> ends = new CopyOnWriteArrayList<>();
  private volatile int frozen;

  /** A relay to a port on this machine. */
  public FreezableRelay(int target) throws IOException {
    this.target = target;
    Thread.ofVirtual().start(this::accept);
  }

  public int port() {
    return server.getLocalPort();
  }

  /** Lets nothing more through on the wires that are there; new ones work. */
  public void freeze() {
    frozen = ends.size();
  }

  /** Cuts the wires that are there. */
  public void cut() throws IOException {
    for (var end : ends) {
      end.close();
    }
  }

  private void accept() {
    try {
      while (true) {
        var near = server.accept();
        var far = new Socket(InetAddress.getLoopbackAddress(), target);
        var number = ends.size();
        ends.add(near);
        ends.add(far);
        Thread.ofVirtual().start(() -> copy(near, far, number));
        Thread.ofVirtual().start(() -> copy(far, near, number));
      }
    } catch (IOException e) {
      // closed
    }
  }

  private void copy(Socket from, Socket to, int number) {
    var buffer = new byte[8192];
    try {
      for (var n = from.getInputStream().read(buffer);
          n >= 0;
          n = from.getInputStream().read(buffer)) {
        if (number >= frozen) {
          to.getOutputStream().write(buffer, 0, n);
        }
      }
      if (number >= frozen) {
        to.close();
      }
    } catch (IOException e) {
      // one end is gone
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    cut();
  }
}
