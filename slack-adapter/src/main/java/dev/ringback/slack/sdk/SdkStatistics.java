package dev.ringback.slack.sdk;

import com.slack.api.SlackConfig;
import com.slack.api.audit.AuditConfig;
import com.slack.api.methods.MethodsConfig;
import com.slack.api.rate_limits.metrics.MetricsDatastore;
import com.slack.api.scim.SCIMConfig;
import com.slack.api.scim2.SCIM2Config;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops the SDK's counting of calls: a dozen timers that tick every second, for each of four APIs
 * in the configuration in use, in the default one and in a singleton. The switch for it leaves most
 * of them running.
 */
final class SdkStatistics {

  private static final Logger LOG = LoggerFactory.getLogger(SdkStatistics.class);

  private SdkStatistics() {}

  static void stop(SlackConfig inUse) {
    inUse.setStatsEnabled(false);
    Stream.concat(
            Stream.of(inUse, SlackConfig.DEFAULT).flatMap(SdkStatistics::of),
            Stream.of(
                MethodsConfig.DEFAULT_SINGLETON.getMetricsDatastore(),
                AuditConfig.DEFAULT_SINGLETON.getMetricsDatastore(),
                SCIMConfig.DEFAULT_SINGLETON.getMetricsDatastore(),
                SCIM2Config.DEFAULT_SINGLETON.getMetricsDatastore()))
        .forEach(SdkStatistics::stop);
  }

  private static Stream<MetricsDatastore> of(SlackConfig config) {
    return Stream.of(
        config.getMethodsConfig().getMetricsDatastore(),
        config.getAuditConfig().getMetricsDatastore(),
        config.getSCIMConfig().getMetricsDatastore(),
        config.getSCIM2Config().getMetricsDatastore());
  }

  private static void stop(MetricsDatastore counts) {
    try {
      counts.close();
    } catch (Exception e) {
      LOG.debug("The SDK goes on counting", e);
    }
  }
}
