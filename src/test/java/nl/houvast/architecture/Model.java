package nl.houvast.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The documented model, {@code graph-schema/model}: who owns which label and type. */
public final class Model {
  public record Thing(String owner, Map<String, String> properties, boolean node, JsonNode yaml) {}

  private final Map<String, Thing> things = new TreeMap<>();

  public static Model read() {
    var model = new Model();
    var yaml = YAMLMapper.builder().build();
    try (var files = Files.list(Path.of("graph-schema/model"))) {
      files.sorted().forEach(file -> model.take(yaml.readTree(file.toFile())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return model;
  }

  private void take(JsonNode room) {
    String owner = room.path("owner").asString();
    for (String kinds : new String[] {"nodes", "relationships"}) {
      room.path(kinds)
          .properties()
          .forEach(
              kind -> {
                var properties = new TreeMap<String, String>();
                kind.getValue()
                    .path("properties")
                    .properties()
                    .forEach(p -> properties.put(p.getKey(), p.getValue().asString()));
                Thing before =
                    things.put(
                        kind.getKey(),
                        new Thing(owner, properties, kinds.equals("nodes"), kind.getValue()));
                if (before != null) {
                  throw new AssertionError(kind.getKey() + " has two owners");
                }
              });
    }
  }

  public Map<String, Thing> things() {
    return things;
  }

  /** The owner of a label or type, or null when the model does not know it. */
  public String ownerOf(String name) {
    Thing thing = things.get(name);
    return thing == null ? null : thing.owner();
  }
}
