package nl.houvast.knowledge.api;

import java.util.List;
import java.util.Map;
import nl.houvast.knowledge.Concept;
import org.jspecify.annotations.Nullable;

/** A concept on the wire. */
record ConceptBody(
    String id,
    String facet,
    Map<String, String> label,
    Map<String, String> definition,
    Map<String, List<String>> alternatives,
    @Nullable String broader,
    List<String> related,
    @Nullable String source,
    boolean dynamic,
    boolean redFlag) {

  static ConceptBody of(Concept c, List<Concept> related) {
    return new ConceptBody(
        c.code(),
        c.facet(),
        Map.of("nl", c.labelNl(), "en", c.labelEn()),
        Map.of("nl", c.definitionNl(), "en", c.definitionEn()),
        Map.of("nl", c.altNl(), "en", c.altEn()),
        c.broader(),
        related.stream().map(Concept::code).toList(),
        c.source(),
        c.dynamic(),
        c.redFlag());
  }
}
