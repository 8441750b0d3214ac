package nl.houvast.access;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to what somebody is told: that something happened in a case, by a code of three signs,
 * and never what or about whom. Who wants to know more opens the case.
 */
@Component
public class Notices {
  private static final int SHORT = 3;
  private final Neo4jClient graph;
  private final CurrentActor current;
  private final GrantsHeld held;
  private final Writing writing;
  private final Changes changes;
  private final Clock clock;

  Notices(
      Neo4jClient graph,
      CurrentActor current,
      GrantsHeld held,
      Writing writing,
      Changes changes,
      Clock clock) {
    this.graph = graph;
    this.current = current;
    this.held = held;
    this.writing = writing;
    this.changes = changes;
    this.clock = clock;
  }

  /** What can be told. */
  public enum About {
    BREAK_GLASS,
    ACCESS_ASKED,
    ACCESS_GIVEN,
    ACCESS_REFUSED,
    NEW_SIGNAL,
    PARTNER_KNOWS
  }

  /**
   * One thing that somebody was told.
   *
   * @param contact whom to call, or empty
   */
  public record Notice(
      String id, About about, String caseFileId, Instant at, boolean seen, String contact) {
    /** The case as it stands in a notice: enough to recognise one's own, too little for others. */
    public String code() {
      return shortly(caseFileId);
    }
  }

  static String shortly(String caseFileId) {
    String signs = caseFileId.replace("-", "").toUpperCase(Locale.ROOT);
    return signs.substring(0, Math.min(SHORT, signs.length()));
  }

  /** Tells these people, in the transaction of the caller. */
  public void tell(About about, String caseFileId, Collection<String> accounts) {
    tell(about, caseFileId, accounts, clock.instant(), "");
  }

  /**
   * Tells these people, at a later moment, that a partner knows somebody of a case; when there is
   * nothing to tell, nothing shows that somebody asked.
   *
   * @param contact whom to call there
   */
  public void tellOf(String caseFileId, Collection<String> accounts, Instant at, String contact) {
    tell(About.PARTNER_KNOWS, caseFileId, accounts, at, contact);
  }

  private void tell(
      About about, String caseFileId, Collection<String> accounts, Instant at, String contact) {
    writing.atomically(
        () -> {
          graph
              .query(NoticeQueries.TELL)
              .bindAll(
                  Map.of(
                      "accounts",
                      List.copyOf(accounts),
                      "values",
                      Map.of(
                          "id", UUID.randomUUID().toString(),
                          "about", about.name(),
                          "caseFileId", caseFileId,
                          "contact", contact,
                          "at", at.atZone(ZoneOffset.UTC))))
              .run();
          if (!at.isAfter(clock.instant())) {
            accounts.forEach(account -> changes.touched(new Ref(Kind.PROFESSIONAL, account)));
          }
          return true;
        });
  }

  /** Tells the team of a case. */
  public void tellTeam(About about, String caseFileId) {
    tell(about, caseFileId, held.team(caseFileId));
  }

  /**
   * Tells whoever stays in contact after a case was closed; once, until they have read it. What
   * follows a commit may run twice.
   */
  public void tellContinuing(About about, String caseFileId) {
    var unread =
        graph
            .query(NoticeQueries.UNREAD)
            .bindAll(Map.of("about", about.name(), "caseFileId", caseFileId))
            .fetchAs(String.class)
            .all();
    tell(
        about,
        caseFileId,
        held.continuing(caseFileId).stream().filter(a -> !unread.contains(a)).toList());
  }

  /** What the caller was told, the latest first. */
  public List<Notice> mine() {
    return List.copyOf(
        graph
            .query(NoticeQueries.OF)
            .bindAll(
                Map.of(
                    "account",
                    current.require().account(),
                    "now",
                    clock.instant().atZone(ZoneOffset.UTC)))
            .fetchAs(Notice.class)
            .mappedBy(
                (types, row) ->
                    new Notice(
                        row.get("id").asString(),
                        About.valueOf(row.get("about").asString()),
                        row.get("caseFileId").asString(),
                        row.get("at").asZonedDateTime().toInstant(),
                        row.get("seen").asBoolean(),
                        row.get("contact").asString("")))
            .all());
  }

  /** The caller has read everything that it was told so far. */
  public void seen() {
    String account = current.require().account();
    writing.atomically(
        () -> {
          graph
              .query(NoticeQueries.SEEN)
              .bindAll(Map.of("account", account, "now", clock.instant().atZone(ZoneOffset.UTC)))
              .run();
          changes.touched(new Ref(Kind.PROFESSIONAL, account));
          return true;
        });
  }
}
