package nl.houvast.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.houvast.kernel.Kind;
import nl.houvast.search.KnowledgeSource;
import org.springframework.stereotype.Component;

/** What the index holds of the words of the field: their names, other names and definitions. */
@Component
class ConceptSource implements KnowledgeSource {
  private final Concepts concepts;

  ConceptSource(Concepts concepts) {
    this.concepts = concepts;
  }

  @Override
  public Kind kind() {
    return Kind.CONCEPT;
  }

  @Override
  public List<String> all() {
    return concepts.all().stream().map(Concept::code).toList();
  }

  @Override
  public List<Entry> load(String id) {
    return concepts.find(id).stream()
        .map(
            c ->
                new Entry(
                    List.of(c.labelNl(), c.labelEn()),
                    Stream.concat(c.altNl().stream(), c.altEn().stream()).distinct().toList(),
                    List.of(c.definitionNl(), c.definitionEn()),
                    List.of()))
        .toList();
  }

  @Override
  public List<HitLine> show(List<String> ids, Locale locale) {
    return ids.stream()
        .flatMap(id -> concepts.find(id).stream())
        .map(
            c ->
                new HitLine(
                    c.code(),
                    c.label(locale),
                    labels(c, locale),
                    List.of(english(locale) ? c.definitionEn() : c.definitionNl()),
                    "kennis?deel=begrippen&begrip=" + c.code(),
                    List.of()))
        .toList();
  }

  /** The other names of a concept, for a reader of this language. */
  static List<Label> labels(Concept c, Locale locale) {
    return (english(locale) ? c.altEn() : c.altNl())
        .stream().map(text -> new Label(text, c.label(locale))).toList();
  }

  private static boolean english(Locale locale) {
    return locale.getLanguage().equals("en");
  }
}
