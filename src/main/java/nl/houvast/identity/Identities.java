package nl.houvast.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.houvast.access.Gateway;
import nl.houvast.access.Scope;
import nl.houvast.access.Sight;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The door to who is who: equal tokens join by themselves, a person decides the rest. */
@Component
public class Identities {
  private static final int MOST = 200;
  private final Neo4jClient graph;
  private final Gateway gateway;
  private final Deciding deciding;
  private final Links links;

  Identities(Neo4jClient graph, Gateway gateway, Deciding deciding, Links links) {
    this.graph = graph;
    this.gateway = gateway;
    this.deciding = deciding;
    this.links = links;
  }

  /**
   * Called, in the same transaction, when signals were admitted to a case: their persons are
   * visible there from now on.
   */
  public void rescope(Collection<String> signalIds) {
    graph
        .query(LinkQueries.PERSONS_OF_SIGNALS)
        .bind(List.copyOf(signalIds))
        .to("signals")
        .fetchAs(String.class)
        .all()
        .forEach(links::rescope);
  }

  /**
   * Makes the persons of these signals of a case visible there, where they are not yet. A mention
   * may become somebody while its signal is admitted, and neither of the two then sees the other;
   * called after both, this is what brings them together.
   */
  public void visibleIn(String caseFileId, Collection<String> signalIds) {
    List.copyOf(
            graph
                .query(LinkQueries.MISSING_IN_CASE)
                .bindAll(Map.of("case", caseFileId, "signals", List.copyOf(signalIds)))
                .fetchAs(String.class)
                .all())
        .forEach(links::rescope);
  }

  /** The mention is this person. */
  public Answer<Proposal.State> confirm(String proposalId, @Nullable String reason) {
    return deciding.confirm(proposalId, reason);
  }

  /** The mention is certainly somebody else; the pair is never proposed again. */
  public Answer<Proposal.State> reject(String proposalId, @Nullable String reason) {
    return deciding.reject(proposalId, reason);
  }

  /**
   * Takes a decision back: everything is as it was before it. An automatic link that is taken back
   * stays undone.
   */
  public Answer<Proposal.State> undo(String proposalId, @Nullable String reason) {
    return deciding.undo(proposalId, reason);
  }

  /** The proposals that the scope shows. */
  public Page<Proposal> proposals(
      Scope scope, Proposal.State status, @Nullable String cursor, int limit) {
    var asked = asked(Set.of(status), limit + 1);
    asked.put("after", cursor == null ? "" : cursor);
    return Page.of(listed(scope, asked), limit, Proposal::id);
  }

  /** At most two hundred proposals of these states that the scope shows. */
  public List<Proposal> proposals(Scope scope, Set<Proposal.State> states) {
    return listed(scope, asked(states, MOST));
  }

  /** The proposals about whom one signal mentions, as far as the scope shows them. */
  public List<Proposal> proposalsOfSignal(
      Scope scope, Set<Proposal.State> states, String signalId) {
    var asked = asked(states, MOST);
    asked.put("signal", signalId);
    return listed(scope, asked);
  }

  /** The proposals about who is one person, as far as the scope shows them. */
  public List<Proposal> proposalsOfPerson(
      Scope scope, Set<Proposal.State> states, String personId) {
    var asked = asked(states, MOST);
    asked.put("person", personId);
    return listed(scope, asked);
  }

  private static Map<String, Object> asked(Set<Proposal.State> states, int limit) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("statuses", states.stream().map(Proposal.State::name).toList());
    asked.put("signal", null);
    asked.put("person", null);
    asked.put("after", "");
    asked.put("limit", limit);
    return asked;
  }

  private List<Proposal> listed(Scope scope, Map<String, Object> asked) {
    return gateway.read(
        scope,
        "identity.proposals",
        sight -> sight.rows(IdentityQueries.LIST, asked, ProposalRows::of));
  }

  /** How many proposals wait for a decision in this scope. */
  public int open(Scope scope) {
    return gateway.read(
        scope,
        "identity.open",
        sight -> sight.rows(IdentityQueries.OPEN, Map.of(), row -> row.id("id")).size());
  }

  /** How these persons of a scope are called, by id. Called inside the reader's own sight. */
  public Map<String, Face> faces(Sight sight, Collection<String> personIds) {
    return sight
        .rows(
            IdentityQueries.FACES,
            Map.of("persons", List.copyOf(personIds)),
            row -> Faces.of(row.id("person"), row.facts("mentions")))
        .stream()
        .collect(Collectors.toMap(Face::personId, f -> f));
  }

  /** How the persons of a scope are called, by id. Called inside the reader's own sight. */
  public Map<String, Face> faces(Sight sight) {
    List<String> among = sight.scope().among();
    return faces(
        sight,
        among == null ? sight.rows(IdentityQueries.EVERYBODY, Map.of(), r -> r.id("id")) : among);
  }

  /**
   * Every form in which sources wrote a person, with the scopes in which each is seen. Called
   * inside a sight; an index reads it as a job.
   */
  public List<Written> writings(Sight sight, String personId) {
    return sight.rows(
        IdentityQueries.WRITINGS,
        Map.of("person", personId),
        row -> new Written(row.fact("m").text("name"), row.texts("scopes")));
  }

  /**
   * A name as a source wrote it.
   *
   * @param scopes the case files and intakes whose readers may see it
   */
  public record Written(@Nullable String name, List<String> scopes) {
    public Written {
      scopes = List.copyOf(scopes);
    }
  }
}
