package dev.ringback.slack.transport;

import com.slack.api.bolt.response.Response;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Room for the bodies of requests. Whether a body is Slack's is known only once all of it is there,
 * so nobody must be able to fill the memory by beginning many and ending none; and the larger ones,
 * which are rarer, must not keep out the others.
 */
final class BodyRoom {

  /** Answers a request whose body is there. */
  interface Handler {
    Response handle(byte[] body) throws IOException;
  }

  private static final int LONGEST = 1024 * 1024;
  private static final int PATIENCE_SECONDS = 1;

  /** Commands and events; their number is that of all connections. */
  private static final int USUAL = 8 * 1024;

  /** Presses, which hold the message that was pressed on. */
  private static final int LARGE = 256 * 1024;

  private final Semaphore usual = new Semaphore(2000);
  private final Semaphore large = new Semaphore(32);
  private final Semaphore largest = new Semaphore(4);

  /** Reads the body and has it answered, or says why not. */
  Response answer(HttpExchange exchange, Handler handler) throws IOException {
    var header = exchange.getRequestHeaders().getFirst("Content-Length");
    // The server has refused what is no number. A proxy may send a body on without saying how long
    // it is.
    long length = header == null ? LONGEST : Long.parseLong(header);
    if (length > LONGEST) {
      return Response.error(413);
    }
    var room = length <= USUAL ? usual : length <= LARGE ? large : largest;
    if (!isTaken(room)) {
      return Response.error(503);
    }
    try {
      var body = exchange.getRequestBody().readNBytes(LONGEST + 1);
      return body.length > LONGEST ? Response.error(413) : handler.handle(body);
    } finally {
      room.release();
    }
  }

  private static boolean isTaken(Semaphore room) {
    try {
      return room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
