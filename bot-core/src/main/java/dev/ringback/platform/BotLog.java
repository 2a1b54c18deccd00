package dev.ringback.platform;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * The log of a bot, for people or for a machine, on standard error: Logback, set up here. Left to
 * itself it would look for files of configuration in every jar and read them as XML, which is a
 * good part of a start.
 */
public final class BotLog implements SLF4JServiceProvider {

  private static final String PROVIDER = "slf4j.provider";
  private static final String LINE =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0} - %msg%n";

  private static volatile List<String> silent = List.of();

  private final LoggerContext context = new LoggerContext();
  private final IMarkerFactory markers = new BasicMarkerFactory();
  private final LogbackMDCAdapter diagnostics = new LogbackMDCAdapter();

  /** Has SLF4J log by this, unless it was told otherwise. Comes before the first line is logged. */
  static void use(ChatPlatform platform) {
    silent = platform.silentLoggers();
    if (System.getProperty(PROVIDER) == null) {
      System.setProperty(PROVIDER, BotLog.class.getName());
      System.setProperty("slf4j.internal.verbosity", "WARN");
    }
  }

  @Override
  public void initialize() {
    context.setMDCAdapter(diagnostics);
    var appender = new ConsoleAppender<ILoggingEvent>();
    appender.setContext(context);
    appender.setTarget("System.err");
    appender.setEncoder(LogFormat.isJson() ? forMachines() : forPeople());
    appender.start();
    var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    // DEBUG and below would show what people write, so they stay off.
    root.setLevel(Level.INFO);
    root.addAppender(appender);
    silent.forEach(logger -> context.getLogger(logger).setLevel(Level.OFF));
    context.start();
  }

  private Encoder<ILoggingEvent> forPeople() {
    var encoder = new PatternLayoutEncoder();
    encoder.setContext(context);
    encoder.setPattern(LINE);
    encoder.start();
    return encoder;
  }

  private Encoder<ILoggingEvent> forMachines() {
    var encoder = new JsonEncoder();
    encoder.setContext(context);
    encoder.setWithSequenceNumber(false);
    encoder.setWithNanoseconds(false);
    encoder.setWithContext(false);
    encoder.setWithMDC(false);
    encoder.setWithKVPList(false);
    encoder.setWithMessage(false);
    encoder.setWithArguments(false);
    encoder.setWithFormattedMessage(true);
    encoder.start();
    return encoder;
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return context;
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return diagnostics;
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }
}
