package nl.houvast.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * The concepts that a SKOS text in Turtle holds. A concept is known by its notation; what else the
 * text says (matches with other code systems, notes) stays in the text.
 *
 * @param related codes by code, both ways as the text states them
 * @param phases the phase of an intervention, by code
 */
record Taxonomy(
    List<Concept> concepts, Map<String, List<String>> related, Map<String, String> phases) {
  private static final String OWN = "https://houvast.example.org/ns#";
  private static final IRI DYNAMIC = Values.iri(OWN, "dynamic");
  private static final IRI RED_FLAG = Values.iri(OWN, "redFlag");
  private static final IRI PHASE = Values.iri(OWN, "phase");

  /**
   * @throws Refusal with line and column when the text is no Turtle, or with the code of a concept
   *     that lacks a label or a definition in Dutch or English, or breaks one of the {@link
   *     TaxonomyRules}
   */
  static Taxonomy read(String turtle) {
    Model model = Triples.ofTurtle(turtle);
    List<Concept> concepts = new ArrayList<>();
    Map<String, List<String>> related = new TreeMap<>();
    Map<String, String> phases = new TreeMap<>();
    for (Resource one : model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()) {
      Reader reader = new Reader(model, one);
      Concept concept = reader.concept();
      concepts.add(concept);
      related.put(concept.code(), reader.codes(SKOS.RELATED));
      String phase = reader.plain(PHASE);
      if (phase != null) {
        phases.put(concept.code(), phase);
      }
    }
    List<Rejection> faults = TaxonomyRules.faults(model);
    if (!faults.isEmpty()) {
      throw new Refusal(faults.getFirst());
    }
    concepts.sort(Comparator.comparing(Concept::code));
    return new Taxonomy(List.copyOf(concepts), related, phases);
  }

  /** One concept in the text. */
  private record Reader(Model model, Resource one) {

    Concept concept() {
      String code = plain(SKOS.NOTATION);
      if (code == null) {
        throw new Refusal(Rejection.because("knowledge.field-missing", one + " skos:notation"));
      }
      return new Concept(
          code,
          facet(code),
          required(code, SKOS.PREF_LABEL, "nl"),
          required(code, SKOS.PREF_LABEL, "en"),
          required(code, SKOS.DEFINITION, "nl"),
          required(code, SKOS.DEFINITION, "en"),
          texts(SKOS.ALT_LABEL, "nl"),
          texts(SKOS.ALT_LABEL, "en"),
          codes(SKOS.BROADER).stream().findFirst().orElse(null),
          plain(DCTERMS.SOURCE),
          "true".equals(plain(DYNAMIC)),
          "true".equals(plain(RED_FLAG)));
    }

    private String facet(String code) {
      return values(SKOS.IN_SCHEME).stream()
          .map(scheme -> notation((Resource) scheme))
          .findFirst()
          .orElseThrow(
              () -> new Refusal(Rejection.because("knowledge.field-missing", code + " inScheme")));
    }

    private String required(String code, IRI property, String language) {
      return texts(property, language).stream()
          .findFirst()
          .orElseThrow(
              () ->
                  new Refusal(
                      Rejection.because(
                          "knowledge.field-missing",
                          code + " " + property.getLocalName() + "@" + language)));
    }

    List<String> codes(IRI property) {
      return values(property).stream().map(v -> notation((Resource) v)).sorted().toList();
    }

    @Nullable String plain(IRI property) {
      return values(property).stream().map(Value::stringValue).findFirst().orElse(null);
    }

    private List<String> texts(IRI property, String language) {
      return values(property).stream()
          .filter(
              v -> v instanceof Literal l && l.getLanguage().filter(language::equals).isPresent())
          .map(Value::stringValue)
          .toList();
    }

    private List<Value> values(IRI property) {
      return List.copyOf(model.filter(one, property, null).objects());
    }

    private String notation(Resource other) {
      return model.filter(other, SKOS.NOTATION, null).objects().stream()
          .map(Value::stringValue)
          .findFirst()
          .orElseThrow(
              () -> new Refusal(Rejection.because("knowledge.unknown-code", one.stringValue())));
    }
  }
}
