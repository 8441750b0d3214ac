package nl.houvast.knowledge.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The invented families that come with Houvast. */
public final class Families {
  private static final List<String> FILES = List.of("brothers", "moving", "quiet");
  private static final YAMLMapper YAML = YAMLMapper.builder().build();
  private static final List<Family> ALL = FILES.stream().map(Families::read).toList();

  public static List<Family> all() {
    return ALL;
  }

  private static Family read(String file) {
    try (InputStream text = Families.class.getResourceAsStream("/training/" + file + ".yaml")) {
      return YAML.readValue(Objects.requireNonNull(text, file), Family.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Families() {}
}
