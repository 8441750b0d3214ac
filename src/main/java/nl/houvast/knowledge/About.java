package nl.houvast.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.houvast.search.IndexSource.Label;
import org.springframework.stereotype.Component;

/** The words under which a dossier or pattern is found: every name of what it is about. */
@Component
class About {
  private final Concepts concepts;

  About(Concepts concepts) {
    this.concepts = concepts;
  }

  /** All names of these concepts in both languages, each once. */
  List<String> words(List<String> codes) {
    return found(codes)
        .flatMap(
            c ->
                Stream.of(
                        Stream.of(c.labelNl(), c.labelEn()), c.altNl().stream(), c.altEn().stream())
                    .flatMap(names -> names))
        .distinct()
        .toList();
  }

  /** The names of these concepts in the reader's language, and which concept each is a name of. */
  List<Label> labels(List<String> codes, Locale locale) {
    return found(codes)
        .flatMap(
            c ->
                Stream.concat(
                    Stream.of(new Label(c.label(locale), c.label(locale))),
                    ConceptSource.labels(c, locale).stream()))
        .toList();
  }

  private Stream<Concept> found(List<String> codes) {
    return codes.stream().map(concepts::find).flatMap(Optional::stream);
  }
}
