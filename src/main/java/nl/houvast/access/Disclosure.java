package nl.houvast.access;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.houvast.kernel.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * From which level each property of the graph may leave: read from {@code graph-schema/model}. A
 * property that the model does not declare never leaves.
 */
@Component
final class Disclosure {
  private final Map<String, Level> least = new HashMap<>();

  Disclosure(ResourcePatternResolver resources) throws IOException {
    var yaml = YAMLMapper.builder().build();
    for (var file : resources.getResources("classpath:/graph-schema/model/*.yaml")) {
      try (var in = file.getInputStream()) {
        JsonNode model = yaml.readTree(in);
        take(model.path("nodes"));
        take(model.path("relationships"));
      }
    }
  }

  private void take(JsonNode kinds) {
    kinds
        .properties()
        .forEach(
            kind ->
                kind.getValue()
                    .path("properties")
                    .properties()
                    .forEach(
                        property -> {
                          String level = property.getValue().asString().split(" ")[1];
                          if (!level.equals("NEVER")) {
                            least.put(
                                kind.getKey() + "." + property.getKey(), Level.valueOf(level));
                          }
                        }));
  }

  boolean allows(Level level, String label, String property) {
    @Nullable Level from = least.get(label + "." + property);
    return from != null && level.atLeast(from);
  }
}
