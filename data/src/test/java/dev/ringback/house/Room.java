package dev.ringback.house;

import java.util.List;
import java.util.stream.Stream;

/**
 * A room of the house: the packages it is made of, and what they may use beside themselves, the
 * JDK's {@code java} packages and JSpecify. The rooms here are the table of {@code
 * docs/architecture.md}.
 */
public record Room(String name, List<String> packages, List<String> uses) {

  /** What is known. */
  public static final Room DATA =
      new Room(
          "data",
          List.of("dev.ringback.data"),
          List.of("com.fasterxml.jackson.(core|databind|annotation).."));

  /** The build's step from YAML to CBOR, which no jar holds. */
  public static final Room PACK =
      new Room(
          "pack",
          List.of("dev.ringback.data.pack.."),
          List.of("dev.ringback.data", "com.fasterxml.jackson.."));

  /** From a text to a card. */
  public static final Room CORE =
      new Room(
          "core",
          List.of(
              "dev.ringback",
              "dev.ringback.query..",
              "dev.ringback.answer..",
              "dev.ringback.card.."),
          DATA.packages);

  /** What an operator sees. */
  public static final Room OPERATE =
      new Room(
          "operate",
          List.of("dev.ringback.operate.."),
          Stream.of(CORE.packages, List.of("io.micrometer..", "com.sun.net.httpserver.."))
              .flatMap(List::stream)
              .toList());

  /** Settings, start and stop, the console. */
  public static final Room PLATFORM =
      new Room(
          "platform and console",
          List.of("dev.ringback.platform..", "dev.ringback.console.."),
          Stream.of(
                  CORE.packages,
                  DATA.packages,
                  OPERATE.packages,
                  List.of(
                      "javax.net..",
                      "org.slf4j..",
                      "ch.qos.logback..",
                      "picocli..",
                      "org.jline..",
                      "com.fasterxml.jackson.."))
              .flatMap(List::stream)
              .toList());

  /** How Slack shows a card. */
  public static final Room SLACK =
      adapter(
          "slack",
          "com.slack.api..",
          "com.google.gson..",
          "com.fasterxml.jackson.core..",
          "okhttp3..",
          "com.sun.net.httpserver..",
          "javax.crypto..");

  /** How Discord shows a card. */
  public static final Room DISCORD = adapter("discord", "net.dv8tion.jda..", "okhttp3..", "okio..");

  static final List<Room> ALL = List.of(DATA, PACK, CORE, OPERATE, PLATFORM, SLACK, DISCORD);

  private static Room adapter(String name, String... platform) {
    return new Room(
        name,
        List.of("dev.ringback." + name + ".."),
        Stream.of(
                CORE.packages.stream(),
                Stream.of("dev.ringback.operate..", "dev.ringback.platform..", "org.slf4j.."),
                Stream.of(platform))
            .flatMap(packages -> packages)
            .toList());
  }

  String[] own() {
    return packages.toArray(String[]::new);
  }

  /** Everything that a class of this room may name. */
  String[] reach() {
    return Stream.of(packages, uses, List.of("java..", "org.jspecify.."))
        .flatMap(List::stream)
        .toArray(String[]::new);
  }

  @Override
  public String toString() {
    return name;
  }
}
