package nl.houvast.knowledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.houvast.kernel.Rejection;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * What NL-SBB (version of 10 October 2024) asks of a concept beyond what SKOS leaves open, and the
 * conditions of SKOS itself (S13, S27, S46 of its reference) that a text can break. That a concept
 * has a code, a label, a definition and a scheme is asked where it is read.
 */
final class TaxonomyRules {
  private static final List<IRI> LABELS =
      List.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL, SKOS.HIDDEN_LABEL);
  private static final List<IRI> NOTES =
      List.of(
          SKOS.DEFINITION,
          SKOS.SCOPE_NOTE,
          SKOS.EDITORIAL_NOTE,
          SKOS.CHANGE_NOTE,
          SKOS.HISTORY_NOTE,
          SKOS.EXAMPLE,
          SKOS.NOTE);
  private final Model model;
  private final Set<Resource> concepts;
  private final List<Rejection> faults = new ArrayList<>();

  private TaxonomyRules(Model model) {
    this.model = model;
    concepts = model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects();
  }

  /** Every fault, each with the code of the concept that has it; none when all is right. */
  static List<Rejection> faults(Model model) {
    var rules = new TaxonomyRules(model);
    var codes = new HashSet<String>();
    for (Resource concept : rules.concepts) {
      String code = rules.code(concept);
      if (!codes.add(code)) {
        rules.fault("knowledge.taxonomy-code-twice", code);
      }
      rules.texts(concept, code);
      rules.oneLabel(concept, code);
      rules.scheme(concept, code);
      rules.ties(concept, code);
    }
    return rules.faults;
  }

  private String code(Resource concept) {
    return values(concept, SKOS.NOTATION)
        .map(Value::stringValue)
        .findFirst()
        .orElse(concept.stringValue());
  }

  /** Labels and notes are texts of which the language is said. */
  private void texts(Resource concept, String code) {
    Stream.concat(LABELS.stream(), NOTES.stream())
        .filter(property -> values(concept, property).anyMatch(v -> language(v).isEmpty()))
        .forEach(p -> fault("knowledge.taxonomy-no-language", code, p.getLocalName()));
  }

  /** One preferred label in a language, which is no other label of the same concept (S13, S14). */
  private void oneLabel(Resource concept, String code) {
    var languages = new HashSet<String>();
    for (Value label : values(concept, SKOS.PREF_LABEL).toList()) {
      if (!languages.add(language(label).orElse(""))) {
        fault("knowledge.taxonomy-label-twice", code);
      }
      if (model.contains(concept, SKOS.ALT_LABEL, label)
          || model.contains(concept, SKOS.HIDDEN_LABEL, label)) {
        fault("knowledge.taxonomy-label-other", code);
      }
    }
  }

  /** In a scheme that is there, and on top of no other than its own. */
  private void scheme(Resource concept, String code) {
    boolean there =
        values(concept, SKOS.IN_SCHEME).allMatch(s -> s instanceof Resource r && isScheme(r));
    boolean onTop =
        values(concept, SKOS.TOP_CONCEPT_OF)
            .allMatch(s -> model.contains(concept, SKOS.IN_SCHEME, s));
    if (!there || !onTop) {
      fault("knowledge.taxonomy-scheme", code);
    }
  }

  private boolean isScheme(Resource scheme) {
    return model.contains(scheme, RDF.TYPE, SKOS.CONCEPT_SCHEME);
  }

  /**
   * No circle of broader concepts; what is related is not also broader (S27), nor matched two ways.
   */
  private void ties(Resource concept, String code) {
    Set<Resource> above = above(concept);
    if (above.contains(concept)) {
      fault("knowledge.taxonomy-circle", code);
    }
    if (values(concept, SKOS.RELATED).anyMatch(above::contains)) {
      fault("knowledge.taxonomy-related-broader", code);
    }
    if (values(concept, SKOS.EXACT_MATCH)
        .anyMatch(
            m ->
                model.contains(concept, SKOS.BROAD_MATCH, m)
                    || model.contains(concept, SKOS.NARROW_MATCH, m)
                    || model.contains(concept, SKOS.RELATED_MATCH, m))) {
      fault("knowledge.taxonomy-match-twice", code);
    }
  }

  private Set<Resource> above(Resource concept) {
    Set<Resource> seen = new HashSet<>();
    Deque<Resource> todo = new ArrayDeque<>(List.of(concept));
    while (!todo.isEmpty()) {
      Resource one = todo.removeFirst();
      Stream.concat(
              values(one, SKOS.BROADER), model.filter(null, SKOS.NARROWER, one).subjects().stream())
          .filter(v -> v instanceof Resource)
          .map(v -> (Resource) v)
          .filter(seen::add)
          .forEach(todo::add);
    }
    return seen;
  }

  private static Optional<String> language(Value value) {
    return value instanceof Literal literal ? literal.getLanguage() : Optional.empty();
  }

  private Stream<Value> values(Resource concept, IRI property) {
    return model.filter(concept, property, null).objects().stream();
  }

  private void fault(String code, Object... arguments) {
    faults.add(Rejection.because(code, arguments));
  }
}
