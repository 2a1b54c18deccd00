package dev.ringback.discord.standin;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What Discord's own specification, of which an excerpt is kept here, says of a request. */
public final class Specification {

  private static final String ID = "https://discord.example/openapi.json";
  private static final String BODY = "/requestBody/content/application~1json/schema";
  private static final JsonNode DOCUMENT = Json.resource("openapi-excerpt.json");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.schemas(Map.of(ID, DOCUMENT.toString())));
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  private Specification() {}

  /** Checks the body of a request, such as one of "post" to "/channels/3/messages". */
  public static void checkBody(String method, String path, JsonNode body) {
    check("/paths/" + template(path).replace("/", "~1") + "/" + method + BODY, body);
  }

  /** Checks a value against a component of the specification. */
  public static void checkComponent(String name, JsonNode value) {
    check("/components/schemas/" + name, value);
  }

  private static void check(String pointer, JsonNode value) {
    var schema =
        SCHEMAS.computeIfAbsent(pointer, p -> REGISTRY.getSchema(SchemaLocation.of(ID + "#" + p)));
    var errors = schema.validate(value);
    if (!errors.isEmpty()) {
      throw new AssertionError(
          errors.stream().map(Object::toString).collect(joining("\n", "", "\n")) + value);
    }
  }

  private static String template(String path) {
    for (var templates = DOCUMENT.get("paths").fieldNames(); templates.hasNext(); ) {
      var template = templates.next();
      if (path.matches(template.replaceAll("\\{\\w+}", "[^/]+"))) {
        return template;
      }
    }
    throw new AssertionError("The specification has no path " + path);
  }
}
