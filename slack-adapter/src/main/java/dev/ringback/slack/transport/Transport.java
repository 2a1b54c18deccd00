package dev.ringback.slack.transport;

/** A way in for requests from Slack, open from the moment that it is made. */
public interface Transport {

  /** Whether requests come in by it at the moment. */
  boolean isReady();

  /** Takes nothing new. What is under way can still be acknowledged. */
  void stopTaking();

  /** Ends the connection. */
  void close() throws InterruptedException;
}
