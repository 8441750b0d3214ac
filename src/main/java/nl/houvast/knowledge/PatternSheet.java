package nl.houvast.knowledge;

import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * The text of a pattern as a tree of fields, for a form that changes some and leaves the others as
 * they are. Of the remarks in the text only those above the first field are kept.
 */
public final class PatternSheet {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
          .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
          .enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();
  private final String above;
  private final ObjectNode root;

  private PatternSheet(String above, ObjectNode root) {
    this.above = above;
    this.root = root;
  }

  /** Nothing for a text that is no YAML with fields. */
  public static Optional<PatternSheet> of(String text) {
    String above =
        text.lines()
            .takeWhile(l -> l.startsWith("#"))
            .map(l -> l + "\n")
            .collect(Collectors.joining());
    try {
      return YAML.readTree(text) instanceof ObjectNode root
          ? Optional.of(new PatternSheet(above, root))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** The fields themselves; what is changed in them is changed in {@link #text}. */
  public ObjectNode root() {
    return root;
  }

  public String text() {
    return above + YAML.writeValueAsString(root);
  }
}
