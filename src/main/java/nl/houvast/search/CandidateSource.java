package nl.houvast.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.kernel.Kind;

/**
 * Slot: what is to be found again by the keys that it shares with others, under {@link Candidates}.
 * The keys are opaque; nobody reads them but the room that made them.
 */
public interface CandidateSource {
  /** Another version makes other keys, and so another index. */
  String version();

  /** A change of such a thing concerns the entries of that thing. */
  Kind kind();

  /** The ids of all things that may have entries. */
  List<String> all();

  /**
   * The entries of these things, by the id of the thing; a thing without entries may be left out.
   */
  Map<String, List<Entry>> load(Collection<String> ids);

  /** How many entries there are in all. */
  long count();

  /**
   * @param group only entries of one group are ever like each other
   * @param keys what it is found by
   */
  record Entry(String id, String group, Set<String> keys) {
    public Entry {
      keys = Set.copyOf(keys);
    }
  }
}
