package nl.houvast.recognition.rule;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * YAML as a curator writes it: fields, lists and words. What makes a text mean something else than
 * it seems to say is told with its line: a tag, an anchor or alias, a field that stands there
 * twice.
 */
final class PlainYaml {
  /** The longest file of today is a fifth of it. */
  private static final int LONGEST = 40_000;

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The tree of the text; an empty one when it cannot be read. */
  static JsonNode read(String text, Faults faults) {
    if (text.length() > LONGEST) {
      faults.add("file", "too-long", LONGEST);
      return MissingNode.getInstance();
    }
    try {
      plain(text, faults);
      return faults.count() > 0 ? MissingNode.getInstance() : YAML.readTree(text);
    } catch (JacksonException e) {
      var at = e.getLocation();
      faults.add(
          "file",
          e.getOriginalMessage().startsWith("Duplicate") ? "field-twice" : "no-yaml",
          at == null ? 1 : Math.max(1, at.getLineNr()));
      return MissingNode.getInstance();
    }
  }

  private static void plain(String text, Faults faults) {
    try (YAMLParser parser = (YAMLParser) YAML.createParser(text)) {
      while (parser.nextToken() != null) {
        int line = parser.currentTokenLocation().getLineNr();
        if (parser.getTypeId() != null) {
          faults.add("file", "tag", line);
        }
        if (parser.getObjectId() != null || parser.isCurrentAlias()) {
          faults.add("file", "alias", line);
        }
      }
    }
  }

  private PlainYaml() {}
}
