package nl.houvast.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.houvast.kernel.Kind;

/**
 * What a search found. Never a total: a total could tell of something hidden.
 *
 * @param searchedIn the kinds that were searched for this reader
 * @param more the kinds of which there is more than was asked for
 * @param building whether something may be missing, since the index is being built
 */
public record Found(
    List<Hit> hits, Set<Kind> searchedIn, Set<Kind> more, boolean further, boolean building) {
  public Found {
    hits = List.copyOf(hits);
    searchedIn = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(searchedIn));
    more = Set.copyOf(more);
  }

  /** The other words of the taxonomy through which knowledge was found. */
  public List<IndexSource.Label> synonyms() {
    return hits.stream()
        .filter(hit -> hit.why().where() == Hit.Where.LABEL)
        .map(hit -> hit.why().label())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }
}
