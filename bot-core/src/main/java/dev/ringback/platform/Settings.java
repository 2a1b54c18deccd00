package dev.ringback.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads settings from environment variables, each also as {@code NAME_FILE}, a path to a file with
 * the value, as container secrets come. Collects everything that is wrong: read all settings first,
 * then call {@link #check}, and use no value before.
 */
public final class Settings {

  private final Map<String, String> environment;
  private final Map<String, Set<String>> problems = new LinkedHashMap<>();

  /** Settings from the given variables, usually {@link System#getenv()}. */
  public Settings(Map<String, String> environment) {
    this.environment = environment;
  }

  /** A setting that may be absent. Blank counts as absent; space around the value is dropped. */
  public Optional<String> text(String name) {
    var plain = variable(name);
    var file = variable(name + "_FILE");
    if (plain.isPresent() && file.isPresent()) {
      problem(name + " and " + name + "_FILE are both set: keep one of them");
    }
    return plain.or(() -> file.flatMap(path -> content(name, path)));
  }

  /**
   * A secret that may be absent; one that no platform could have issued is a problem and comes back
   * absent. Clients quote such a token in their errors.
   */
  public Optional<Secret> secret(String name) {
    var value = text(name);
    if (value.filter(it -> !it.matches("[!-~]+")).isPresent()) {
      problem(name + " must be one word of letters, digits and signs, with nothing around it");
      return Optional.empty();
    }
    return value.map(Secret::new);
  }

  /**
   * An absolute URI that may be absent; one that cannot be used is a problem and comes back absent.
   */
  public Optional<URI> uri(String name, String... schemes) {
    return text(name)
        .flatMap(value -> {
          try {
            var uri = new URI(value);
            if (Arrays.asList(schemes).contains(uri.getScheme()) && uri.getHost() != null) {
              return Optional.of(uri);
            }
          } catch (URISyntaxException e) {
            // the sentence below says it without the value, which may hold a password
          }
          problem(name + " must be an address that starts with " + schemes[0] + "://");
          return Optional.empty();
        });
  }

  /** A port to listen on that may be absent; 0 lets the system choose. */
  public Optional<Integer> port(String name) {
    return number(name, 65535);
  }

  /** A whole number that may be absent, from 0 to a greatest one. */
  public Optional<Integer> number(String name, int greatest) {
    return text(name)
        .flatMap(value -> {
          if (value.matches("\\d{1,9}") && Integer.parseInt(value) <= greatest) {
            return Optional.of(Integer.valueOf(value));
          }
          problem(name + " must be a number from 0 to " + greatest);
          return Optional.empty();
        });
  }

  /** Adds a problem: a sentence without a full stop that starts with the setting's name. */
  public void problem(String problem) {
    problems.computeIfAbsent(setting(problem), _ -> new LinkedHashSet<>()).add(problem);
  }

  /**
   * Adds the problem that a setting is missing, unless another problem is why it is: a file that
   * cannot be read, a value that cannot be used.
   */
  public void missing(String problem) {
    if (!problems.containsKey(setting(problem))) {
      problem(problem);
    }
  }

  private static String setting(String problem) {
    return problem.substring(0, (problem + " ").indexOf(' ')).replaceFirst("_FILE$", "");
  }

  /** Reports everything that was wrong so far. */
  public void check() throws SettingsException {
    if (!problems.isEmpty()) {
      throw new SettingsException(problems.values().stream().flatMap(Set::stream).toList());
    }
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).flatMap(Settings::notBlank);
  }

  private Optional<String> content(String name, String path) {
    try {
      return notBlank(Files.readString(Path.of(path)));
    } catch (IOException | IllegalArgumentException e) {
      // Without the path: people put the token itself there by mistake.
      problem(name + "_FILE names a file that cannot be read");
      return Optional.empty();
    }
  }

  private static Optional<String> notBlank(String value) {
    return Optional.of(value.strip()).filter(stripped -> !stripped.isEmpty());
  }
}
