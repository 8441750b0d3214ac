package nl.houvast.knowledge;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.springframework.stereotype.Component;

/**
 * The taxonomy out and in, as SKOS after the NL-SBB profile. What came in leaves again with every
 * triple, also those that Houvast does nothing with.
 */
@Component
public class TaxonomyExchange {
  private final Concepts concepts;
  private final DraftShelf shelf;

  TaxonomyExchange(Concepts concepts, DraftShelf shelf) {
    this.concepts = concepts;
    this.shelf = shelf;
  }

  /** As it was published. Nothing before the first time. */
  public Optional<String> turtle() {
    return concepts.turtle();
  }

  /** The same triples. */
  public Optional<String> jsonLd() {
    return turtle().map(text -> Triples.jsonLd(Triples.ofTurtle(text)));
  }

  /**
   * Puts another taxonomy in the place of this one, for who may publish knowledge. A concept stays
   * in it, since a signal may point at it; and from now on no file of the installation takes it
   * back.
   *
   * @return how many concepts are new or read otherwise than before
   */
  public Answer<Integer> bringTurtle(String text) {
    return shelf.asCurator(() -> replace(text));
  }

  /** The same of a text in JSON-LD; it is kept as Turtle. */
  public Answer<Integer> bringJsonLd(String text) {
    return shelf.asCurator(() -> replace(Triples.turtle(Triples.ofJsonLd(text))));
  }

  private int replace(String turtle) {
    nothingLeftOut(Taxonomy.read(turtle));
    return concepts.replace(turtle);
  }

  private void nothingLeftOut(Taxonomy taxonomy) {
    Set<String> left =
        concepts.all().stream().map(Concept::code).collect(Collectors.toCollection(TreeSet::new));
    taxonomy.concepts().forEach(c -> left.remove(c.code()));
    if (!left.isEmpty()) {
      throw new Refusal(
          Rejection.because("knowledge.taxonomy-left-out", left.iterator().next(), left.size()));
    }
  }
}
