package dev.ringback.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** The files that tell Compose and Kubernetes how to run the bots. */
final class Manifests {

  private static final Path FOLDER = Path.of("../deploy");
  private static final ObjectMapper JSON = new ObjectMapper();

  private Manifests() {}

  static JsonNode compose() {
    return read(FOLDER.resolve("compose.yaml")).getFirst();
  }

  static JsonNode kustomization() {
    return read(FOLDER.resolve("kubernetes/kustomization.yaml")).getFirst();
  }

  /** What a file of the cluster's folder declares. */
  static List<JsonNode> objects(String file) {
    return read(FOLDER.resolve("kubernetes").resolve(file));
  }

  /** The files of the cluster's folder, without the one that lists them. */
  static List<String> files() {
    try (var files = Files.list(FOLDER.resolve("kubernetes"))) {
      return files
          .map(Repository::name)
          .filter(name -> !name.equals("kustomization.yaml"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What every file of the cluster's folder declares. */
  static List<JsonNode> objects() {
    return files().stream().flatMap(file -> objects(file).stream()).toList();
  }

  /** Whatever runs pods. */
  static List<JsonNode> workloads() {
    return objects().stream().filter(object -> object.at("/spec").has("template")).toList();
  }

  static JsonNode pod(JsonNode workload) {
    return workload.at("/spec/template/spec");
  }

  static JsonNode container(JsonNode workload) {
    return pod(workload).at("/containers/0");
  }

  /** The variables of a workload's container, each with its value, or nothing if it has none. */
  static Map<String, String> variables(JsonNode workload) {
    return stream(container(workload).get("env"))
        .collect(
            Collectors.toMap(
                variable -> variable.get("name").textValue(),
                variable -> variable.path("value").asText()));
  }

  static Stream<JsonNode> stream(JsonNode nodes) {
    return StreamSupport.stream(nodes.spliterator(), false);
  }

  private static List<JsonNode> read(Path file) {
    return StreamSupport.stream(new Yaml().loadAll(Repository.readText(file)).spliterator(), false)
        .<JsonNode>map(JSON::valueToTree)
        .toList();
  }
}
