package nl.houvast.knowledge.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks at on the page of knowledge, as its address says it.
 *
 * @param facet the one facet of concepts, or null for all
 * @param concept the one concept, or null
 */
record Browsing(Part part, String words, @Nullable String facet, @Nullable String concept) {

  /** The parts of the page; their names in the address are Dutch. */
  enum Part {
    DOSSIERS,
    PATRONEN,
    LESSEN,
    BEGRIPPEN;

    String inAddress() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Browsing of(QueryParameters query) {
    String concept = query.getSingleParameter("begrip").orElse(null);
    String asked = query.getSingleParameter("deel").orElse("");
    Part part =
        Arrays.stream(Part.values())
            .filter(p -> p.inAddress().equals(asked))
            .findFirst()
            .orElse(concept == null ? Part.DOSSIERS : Part.BEGRIPPEN);
    return new Browsing(
        part,
        query.getSingleParameter("q").orElse(""),
        query.getSingleParameter("facet").orElse(null),
        concept);
  }

  static Browsing part(Part part) {
    return new Browsing(part, "", null, null);
  }

  static Browsing concept(String code) {
    return new Browsing(Part.BEGRIPPEN, "", null, code);
  }

  Browsing with(Part other) {
    return new Browsing(other, words, null, null);
  }

  Browsing withWords(String other) {
    return new Browsing(part, other.strip(), facet, null);
  }

  Browsing withFacet(@Nullable String other) {
    return new Browsing(part, words, other, null);
  }

  boolean finds(String text) {
    return words.isEmpty() || Wording.matches(words, text);
  }

  QueryParameters query() {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("deel", part.inAddress());
    if (!words.isEmpty()) {
      query.put("q", words);
    }
    if (facet != null) {
      query.put("facet", facet);
    }
    if (concept != null) {
      query.put("begrip", concept);
    }
    return QueryParameters.simple(query);
  }
}
