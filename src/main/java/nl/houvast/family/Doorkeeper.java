package nl.houvast.family;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.houvast.access.Compartment;
import nl.houvast.access.Flood;
import nl.houvast.access.Ground;
import nl.houvast.access.OwnPerson;
import nl.houvast.access.Witness;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Level;
import nl.houvast.kernel.Ref;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Lets somebody in by a read link and its code. A link that is unknown, over, used up or taken back
 * and a wrong code are answered alike and cost the same work. After {@value #TRIES} wrong codes in
 * a row a link closes for good; one address may try ten codes at once, then one in twenty seconds.
 */
@Component
public class Doorkeeper {
  static final int TRIES = 5;
  private static final double A_SECOND = 0.05;
  private static final int BURST = 10;
  private final Neo4jClient graph;
  private final Writing writing;
  private final Changes changes;
  private final Witness witness;
  private final Clock clock;
  private final String noCode;
  private final Flood addresses = new Flood(A_SECOND, BURST, System::nanoTime);

  Doorkeeper(Neo4jClient graph, Writing writing, Changes changes, Witness witness, Clock clock) {
    this.graph = graph;
    this.writing = writing;
    this.changes = changes;
    this.witness = witness;
    this.clock = clock;
    this.noCode = Secrets.hashOfCode(Secrets.code());
  }

  private record Tried(String linkId, String codeHash, boolean opens) {}

  /**
   * The id of the link, when link and code belong together and the link still opens.
   *
   * @param address where the try comes from, so that guessing there can be slowed down
   */
  public Answer<String> enter(String token, String code, String address) {
    int wait = addresses.take(address);
    if (wait > 0) {
      return Answer.refused("family.wait", wait);
    }
    Optional<Tried> tried = tried(token);
    boolean right = Secrets.isCode(code, tried.map(Tried::codeHash).orElse(noCode));
    if (tried.isEmpty()) {
      return notOpened();
    }
    String linkId = tried.get().linkId();
    return right && tried.get().opens() ? opened(linkId) : refused(linkId);
  }

  private static <T> Answer<T> notOpened() {
    return Answer.refused("family.not-opened");
  }

  private Optional<Tried> tried(String token) {
    Map<String, Object> values = limits();
    values.put("tokenHash", Secrets.hash(token));
    return writing.atomically(
        () ->
            graph
                .query(FamilyLinkQueries.TRY)
                .bindAll(values)
                .fetchAs(Tried.class)
                .mappedBy(
                    (types, row) ->
                        new Tried(
                            row.get("id").asString(),
                            row.get("codeHash").asString(),
                            row.get("opens").asBoolean()))
                .one());
  }

  private Map<String, Object> limits() {
    Map<String, Object> limits = new HashMap<>();
    limits.put("now", now());
    limits.put("mostTries", TRIES);
    limits.put("mostOpenings", FamilyLinks.OPENINGS);
    return limits;
  }

  private Answer<String> opened(String linkId) {
    var values = limits();
    values.put("id", linkId);
    return writing.answering(
        () -> {
          var found = graph.query(FamilyLinkQueries.RIGHT).bindAll(values).fetchAs(String.class);
          if (found.one().isEmpty()) {
            return notOpened();
          }
          still(linkId).ifPresent(visit -> told(visit, linkId));
          return Answer.of(linkId);
        });
  }

  private void told(Visit visit, String linkId) {
    line(linkId, visit.person().caseFileId(), "U", "done", "R-FAMILY");
    changes.touched(new Ref(Kind.CASEFILE, visit.person().caseFileId()));
  }

  private Answer<String> refused(String linkId) {
    var values = limits();
    values.put("id", linkId);
    writing.atomically(() -> graph.query(FamilyLinkQueries.WRONG).bindAll(values).run());
    line(linkId, null, "DENY", "denied", "D-ACCOUNT");
    return notOpened();
  }

  private void line(
      String linkId,
      @org.jspecify.annotations.Nullable String caseFileId,
      String action,
      String outcome,
      String rule) {
    var actor = new OwnPerson(linkId, "", "", java.util.Set.of()).actor();
    witness.witness(
        List.of(
            new Witness.Line(
                actor,
                "family.enter",
                action,
                outcome,
                caseFileId,
                Level.L0,
                new Ground("SUBJECT_RIGHTS", "OWN_PERSON"),
                rule,
                linkId,
                Kind.GRANT.name(),
                linkId,
                0,
                null,
                null)));
  }

  /** Who looks by this link, as long as it holds: asked anew before each read. */
  public Optional<Visit> still(String linkId) {
    return graph
        .query(FamilyLinkQueries.STILL)
        .bindAll(Map.of("id", linkId, "now", now()))
        .fetchAs(Visit.class)
        .mappedBy((types, row) -> visit(row))
        .one();
  }

  private static Visit visit(MapAccessor row) {
    var open =
        row.get("compartments").asList(v -> Compartment.valueOf(v.asString())).stream()
            .collect(Collectors.toSet());
    Instant until = row.get("until").asZonedDateTime().toInstant();
    return new Visit(
        new OwnPerson(
            row.get("id").asString(),
            row.get("personId").asString(),
            row.get("caseFileId").asString(),
            open),
        row.get("signalIds").asList(v -> v.asString()),
        row.get("textSignalIds").asList(v -> v.asString()),
        row.get("organisation").asString(),
        until);
  }

  private ZonedDateTime now() {
    return clock.instant().atZone(ZoneOffset.UTC);
  }
}
