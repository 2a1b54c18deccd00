package dev.ringback.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files for Compose and Kubernetes agree with the bots, with the image and with themselves. */
final class DeployTest {

  private static final Pattern SETTING = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");
  private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

  private static List<JsonNode> workloads() {
    return Manifests.workloads();
  }

  private static Set<String> settings() {
    var readme = Repository.readText(Path.of("../README.md"));
    return SETTING
        .matcher(readme.substring(readme.indexOf("## Settings")))
        .results()
        .map(row -> row.group(1))
        .collect(Collectors.toSet());
  }

  private static void assertKnown(Collection<String> variables) {
    assertThat(variables)
        .isNotEmpty()
        .map(name -> name.replaceFirst("_FILE$", ""))
        .isSubsetOf(settings());
  }

  @Test
  void composeNamesOnlySettingsAndSecretsThatAre() {
    var compose = Manifests.compose();

    for (var service : compose.get("services")) {
      var names = new ArrayList<String>();
      var secrets = Manifests.stream(service.get("secrets")).map(JsonNode::textValue).toList();
      service.get("environment").properties().forEach(variable -> names.add(variable.getKey()));
      assertKnown(names);
      assertThat(secrets).allMatch(secret -> compose.get("secrets").has(secret));
      for (var variable : service.get("environment").properties()) {
        if (variable.getKey().endsWith("_FILE")) {
          assertThat(secrets).map("/run/secrets/"::concat).contains(variable.getValue().asText());
        }
      }
      assertThat(service.at("/command/0").textValue()).isIn("slack", "discord");
      assertThat(service.at("/healthcheck/test").toString()).isEqualTo("[\"CMD\",\"health\"]");
      assertThat(service.get("read_only").booleanValue()).isTrue();
      assertThat(service.get("cap_drop").toString()).isEqualTo("[\"ALL\"]");
    }
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void clusterNamesOnlySettingsAndSecretsThatAre(JsonNode workload) {
    var container = Manifests.container(workload);
    var variables = Manifests.variables(workload);

    assertKnown(variables.keySet());
    assertThat(container.at("/args/0").textValue()).isIn("slack", "discord");
    var mounted = container.at("/volumeMounts/0/mountPath").textValue() + "/";
    assertThat(variables)
        .allSatisfy((name, value) ->
            assertThat(name.endsWith("_FILE")).isEqualTo(value.startsWith(mounted)));
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void portsAreWhereTheBotListensAndProbesLook(JsonNode workload) {
    var container = Manifests.container(workload);
    var variables = Manifests.variables(workload);

    for (var port : container.get("ports")) {
      var setting = port.get("name").textValue().equals("http") ? "PORT" : "MANAGEMENT_PORT";
      assertThat(port.get("containerPort").asText()).isEqualTo(variables.get(setting));
    }
    var names = container.get("ports").findValuesAsText("name");
    assertThat(container.findValues("httpGet"))
        .hasSize(3)
        .allSatisfy(probe -> assertThat(names).contains(probe.get("port").textValue()));
  }

  @ParameterizedTest
  @MethodSource("workloads")
  void podsMayDoNothingTheyNeedNot(JsonNode workload) {
    var pod = Manifests.pod(workload);
    var security = Manifests.container(workload).get("securityContext");

    assertThat(pod.at("/automountServiceAccountToken").asBoolean(true)).isFalse();
    assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
    assertThat(pod.at("/securityContext/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
    assertThat(security.at("/allowPrivilegeEscalation").asBoolean(true)).isFalse();
    assertThat(security.at("/readOnlyRootFilesystem").asBoolean()).isTrue();
    assertThat(security.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
    assertThat(Manifests.container(workload).at("/resources/limits").has("memory")).isTrue();
  }

  @Test
  void whateverSelectsPodsFindsSome() {
    var pods = workloads().stream().map(it -> it.at("/spec/template/metadata/labels")).toList();

    for (var object : Manifests.objects()) {
      var spec = object.path("spec");
      for (var selector : List.of(spec.path("selector"), spec.path("podSelector"))) {
        var labels = selector.has("matchLabels") ? selector.get("matchLabels") : selector;
        assertThat(pods).as(object.toString()).anyMatch(pod -> hasAll(pod, labels));
      }
    }
  }

  private static boolean hasAll(JsonNode pod, JsonNode labels) {
    return labels.properties().stream()
        .allMatch(label -> label.getValue().equals(pod.get(label.getKey())));
  }

  @Test
  void everyShardHasItsPod() {
    var shards = Manifests.objects("discord-shards.yaml").getFirst();

    assertThat(Manifests.variables(shards).get("DISCORD_SHARDS"))
        .isEqualTo(shards.at("/spec/replicas").asText());
  }

  /** Both have the same name and the same token, and would answer everything twice. */
  @Test
  void discordIsOneProcessOrShards() {
    var listed =
        Manifests.stream(Manifests.kustomization().get("resources"))
            .map(JsonNode::textValue)
            .toList();

    assertThat(listed)
        .isSubsetOf(Manifests.files())
        .containsAnyOf("discord.yaml", "discord-shards.yaml")
        .hasSize(Manifests.files().size() - 1);
  }

  @Test
  void theImageIsOfThisVersion() {
    var version = VERSION.matcher(Repository.readText(Path.of("../pom.xml")));

    assertThat(version.find()).isTrue();
    assertThat(Manifests.kustomization().at("/images/0/newTag").textValue())
        .isEqualTo(version.group(1));
  }
}
