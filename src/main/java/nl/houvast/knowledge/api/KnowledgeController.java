package nl.houvast.knowledge.api;

import java.util.List;
import java.util.function.Function;
import nl.houvast.kernel.Page;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import nl.houvast.knowledge.Concept;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Dossier;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.knowledge.Pattern;
import nl.houvast.knowledge.Patterns;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reads only; the taxonomy is at {@link TaxonomyController}. A cursor is the id after which the
 * next page begins.
 */
@RestController
@RequestMapping("/api/v1/knowledge")
class KnowledgeController {
  private static final String FIFTY = "50";
  private final Concepts concepts;
  private final Dossiers dossiers;
  private final Patterns patterns;

  KnowledgeController(Concepts concepts, Dossiers dossiers, Patterns patterns) {
    this.concepts = concepts;
    this.dossiers = dossiers;
    this.patterns = patterns;
  }

  @GetMapping("/concepts")
  Page<ConceptBody> concepts(
      @RequestParam(required = false) @Nullable String facet,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = FIFTY) int limit) {
    var asked =
        concepts.all().stream().filter(c -> facet == null || c.facet().equals(facet)).toList();
    return page(asked, Concept::code, cursor, limit)
        .map(c -> ConceptBody.of(c, concepts.related(c.code())));
  }

  @GetMapping("/dossiers")
  Page<DossierLine> dossiers(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = FIFTY) int limit) {
    return page(dossiers.published(), Dossier::id, cursor, limit).map(DossierLine::of);
  }

  @GetMapping("/dossiers/{id}")
  DossierBody dossier(
      @PathVariable String id, @RequestParam(required = false) @Nullable Integer version) {
    return dossiers
        .find(id, version)
        .map(d -> DossierBody.of(d, dossiers.versions(id)))
        .orElseThrow(KnowledgeController::unknown);
  }

  @GetMapping("/patterns")
  Page<PatternBody> patterns(
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = FIFTY) int limit) {
    return page(patterns.published(), Pattern::code, cursor, limit).map(PatternBody::of);
  }

  @GetMapping("/patterns/{code}")
  PatternBody pattern(@PathVariable String code) {
    return patterns.find(code).map(PatternBody::of).orElseThrow(KnowledgeController::unknown);
  }

  private static Refusal unknown() {
    return new Refusal(Rejection.unknown());
  }

  private static <T> Page<T> page(
      List<T> sorted, Function<T, String> id, @Nullable String cursor, int asked) {
    int limit = Math.clamp(asked, 1, 200);
    var rest =
        sorted.stream()
            .filter(one -> cursor == null || id.apply(one).compareTo(cursor) > 0)
            .limit(limit + 1L)
            .toList();
    return Page.of(rest, limit, id);
  }
}
