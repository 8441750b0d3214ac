package nl.houvast.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.Ground;
import nl.houvast.access.Witness;
import nl.houvast.audit.verify.Field;
import nl.houvast.audit.verify.LogLine;
import nl.houvast.audit.verify.Mirror;
import nl.houvast.audit.verify.Seals;
import nl.houvast.audit.verify.Verifier;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The log can forget a person and stays whole. */
@HouvastTest
class SubjectsIT {
  private static final Actor READER =
      new Actor("rvt", "Imke", Set.of("TEAM_MEMBER"), "O-RVT", "Regionaal Veiligheidsteam", null);
  @Autowired Api api;
  @Autowired TestGraph testGraph;
  @Autowired LineWriter writer;
  @Autowired Ledger ledger;
  @Autowired Subjects subjects;

  private final String person = "person-" + UUID.randomUUID();
  private final String other = "person-" + UUID.randomUUID();

  @BeforeEach
  @AfterEach
  void clear() {
    testGraph.clear();
  }

  private static Witness.Line look(String subject) {
    return line("R", null, null, subject);
  }

  private static Witness.Line line(String action, String type, String object, String subject) {
    return new Witness.Line(
        READER,
        "network.view",
        action,
        "done",
        "case-1",
        Level.L4,
        new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW"),
        "R-TEAM",
        null,
        type,
        object,
        1,
        subject,
        "1");
  }

  private LogLine last() {
    return ledger
        .after(writer.appender().stream(), writer.appender().end().seq() - 1, 1)
        .getFirst();
  }

  private long reported(String id) {
    return api.as("privacy")
        .get("/persons/" + id + "/access-report")
        .expect(200)
        .json()
        .get("items")
        .valueStream()
        .filter(r -> r.get("activity").asString().equals("network.view"))
        .count();
  }

  @Test
  void a_line_names_nobody_by_id_and_who_looked_is_found_all_the_same() throws Exception {
    long start = writer.appender().end().seq();
    writer.witness(List.of(look(person), look(person), look(other)));
    assertThat(last().get(Field.VERSION)).isEqualTo("2");
    assertThat(last().get(Field.SUBJECT)).hasSize(64);
    writer.witness(List.of(line("U", "PERSON", person, null)));
    assertThat(last().get(Field.OBJECT_ID)).hasSize(64);
    assertThat(reported(person)).isEqualTo(2);
    assertThat(reported(other)).isEqualTo(1);
    assertThat(reported("person-of-nobody")).isZero();
    var texts = new StringBuilder();
    writer.files().after(start, line -> texts.append(line.json()));
    assertThat(texts).contains("network.view").doesNotContain(person, other);
    String graph =
        testGraph
            .client()
            .query(
                "MATCH (l:AuditLine) RETURN collect(coalesce(l.subject, '') + coalesce(l.objectId, ''))")
            .fetchAs(List.class)
            .one()
            .orElseThrow()
            .toString();
    assertThat(graph).doesNotContain(person, other);
  }

  @Test
  void a_line_of_the_first_format_is_found_by_its_id() {
    testGraph
        .client()
        .query(
            """
            CREATE (:AuditLine {id: 'old', at: datetime('2026-10-01T10:00:00Z'), v: '1',
              activity: 'network.view', action: 'R', outcome: 'done', level: 'L4', account: 'rvt',
              role: 'TEAM_MEMBER', organisationName: 'O', ruleId: 'R-TEAM', subject: $person})
            """)
        .bindAll(Map.of("person", person))
        .run();
    writer.witness(List.of(look(person)));
    assertThat(reported(person)).isEqualTo(2);
  }

  @Test
  void who_is_forgotten_is_in_no_line_any_more_and_the_chain_stays_whole() throws Exception {
    long start = writer.appender().end().seq();
    writer.witness(List.of(look(person), look(other)));
    String before = subjects.names(List.of(person)).get(person);
    assertThat(subjects.forget(person)).isTrue();
    assertThat(subjects.forget(person)).isFalse();
    assertThat(reported(person)).isZero();
    assertThat(reported(other)).isEqualTo(1);
    writer.witness(List.of(look(person)));
    assertThat(last().get(Field.SUBJECT)).as("a stranger from now on").isNotEqualTo(before);
    assertThat(reported(person)).isEqualTo(1);
    String stream = writer.appender().stream();
    var verifier = new Verifier(stream, Seals.none(stream), start + 1, Long.MAX_VALUE);
    new Mirror(writer.files().folder()).read(verifier::take);
    var result = verifier.finish();
    assertThat(result.findings()).isEmpty();
    assertThat(result.lines()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void looks_at_the_same_new_family_at_the_same_moment_agree_on_their_names() throws Exception {
    var family = IntStream.range(0, 12).mapToObj(i -> person + "-" + i).toList();
    try (var readers = Executors.newFixedThreadPool(6)) {
      var tasks =
          IntStream.range(0, 6)
              .mapToObj(i -> readers.submit(() -> subjects.names(family.subList(i, 12))))
              .toList();
      var all = subjects.names(family);
      for (var task : tasks) {
        assertThat(all).containsAllEntriesOf(task.get());
      }
      assertThat(Set.copyOf(all.values())).hasSize(12);
    }
  }
}
