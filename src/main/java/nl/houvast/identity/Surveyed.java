package nl.houvast.identity;

import java.util.List;
import java.util.Set;
import nl.houvast.identity.linkage.Readings;
import org.neo4j.driver.types.MapAccessor;

/** What a {@link Survey} answers. */
final class Surveyed {
  /**
   * @param writings what was written of its person in its region, itself among it, in their order
   */
  record Known(Standing standing, List<Readings> writings) {}

  /**
   * @param waiting that it has an open proposal
   */
  record Neighbour(Standing standing, boolean waiting) {
    /** A token that came in a moment ago may still join by itself; its own turn comes. */
    boolean lookedAt() {
      return waiting || standing.person() != null || !standing.hasToken();
    }
  }

  /** What is proposed of a mention, decided or not. */
  record Proposed(String person, MapAccessor values) {
    boolean isOpen() {
      return values.get("status").asString().equals(Proposal.State.PROPOSED.name());
    }
  }

  /**
   * @param apart the persons that it is certainly not
   * @param asked whom it may be like, before anything is compared
   * @param persons those of them that it may be
   */
  record Prospects(
      Standing standing,
      Set<String> apart,
      List<Proposed> proposals,
      List<String> asked,
      List<String> persons) {}

  record Candidate(String person, long company, List<Standing> writings) {
    /**
     * A person that is only one undecided mention, which is itself still to be looked at. With a
     * token it waits for nobody without one.
     */
    boolean comesAfter(Standing mention) {
      Standing only = writings.getFirst();
      boolean waits = only.isOpen() && (only.hasToken() == mention.hasToken());
      return company == 1 && waits && only.rank().compareTo(mention.rank()) > 0;
    }

    /** Whether it holds a mention whose own person was told apart, wherever that mention went. */
    boolean holdsAny(Set<String> apart) {
      return writings.stream().anyMatch(w -> apart.contains(Links.ownPerson(w.mentionId())));
    }
  }

  private Surveyed() {}
}
