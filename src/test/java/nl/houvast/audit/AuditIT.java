package nl.houvast.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The log over the API. */
@HouvastTest
class AuditIT {
  @Autowired Api api;
  @Autowired TestGraph testGraph;

  @BeforeEach
  void clear() {
    testGraph.clear();
  }

  /** Lines as a room would have caused them; the first {@code same} share one instant. */
  private void lines(int count, int same, String outcome) {
    testGraph
        .client()
        .query(
            """
            UNWIND range(1, $count) AS n
            CREATE (:AuditLine {
              id: 'line-' + right('000' + toString(n), 4),
              at: datetime('2026-11-01T10:00:00Z')
                  + duration({seconds: CASE WHEN n <= $same THEN 0 ELSE n END}),
              activity: 'network.view', action: 'R', outcome: $outcome, level: 'L4', count: 1,
              account: 'rvt', role: 'TEAM_MEMBER', organisationId: 'O-RVT',
              organisationName: 'Regionaal Veiligheidsteam Midden', purpose: 'SAFETY_ASSESSMENT',
              basis: 'DEMO-FUTURE-LAW', ruleId: 'R-TEAM', caseFileId: 'case-1',
              subject: 'person-1'})
            """)
        .bindAll(Map.of("count", count, "same", same, "outcome", outcome))
        .run();
  }

  @Test
  void only_the_privacy_officer_reads_the_log() {
    for (String account : List.of("rvt", "lokaal", "expert-sibling", "trainer", "beheer")) {
      assertThat(api.as(account).get("/audit/accesses").status()).as(account).isEqualTo(403);
      assertThat(api.as(account).get("/persons/person-1/access-report").status())
          .as(account)
          .isEqualTo(403);
    }
    assertThat(api.as("src-vt").get("/audit/accesses").status()).isEqualTo(403);
    api.as("privacy").get("/audit/accesses").expect(200);
  }

  @Test
  void reading_the_log_is_itself_a_line_of_it() {
    api.as("privacy").get("/audit/accesses?caseFileId=case-1").expect(200);
    var items = api.as("privacy").get("/audit/accesses").expect(200).json().get("items");
    var mine = items.valueStream().filter(i -> "case-1".equals(text(i, "caseFileId"))).toList();
    assertThat(mine).hasSize(1);
    assertThat(text(mine.getFirst(), "activity")).isEqualTo("audit.read");
    assertThat(text(mine.getFirst(), "account")).isEqualTo("privacy");
  }

  private static String text(tools.jackson.databind.JsonNode node, String field) {
    return node.get(field).asString("");
  }

  @Test
  void paging_loses_no_line_also_when_many_share_their_instant() {
    lines(25, 17, "done");
    var seen = new ArrayList<String>();
    String cursor = "";
    do {
      var page =
          api.as("privacy")
              .get("/audit/accesses?professional=rvt&limit=5" + cursor)
              .expect(200)
              .json();
      page.get("items").forEach(i -> seen.add(i.get("id").asString()));
      cursor =
          page.get("nextCursor").isNull() ? null : "&cursor=" + page.get("nextCursor").asString();
    } while (cursor != null);
    assertThat(seen).hasSize(25).doesNotHaveDuplicates();
    assertThat(seen.getFirst()).isEqualTo("line-0025");
  }

  @Test
  void a_cursor_that_is_none_is_refused_with_a_sentence() {
    assertThat(api.as("privacy").get("/audit/accesses?cursor=nonsense").status()).isEqualTo(400);
  }

  @Test
  void the_report_of_a_person_tells_organisation_and_ground_and_no_name_of_an_employee() {
    lines(2, 0, "done");
    var reply = api.as("privacy").get("/persons/person-1/access-report").expect(200);
    var readings =
        reply
            .json()
            .get("items")
            .valueStream()
            .filter(r -> text(r, "activity").equals("network.view"))
            .toList();
    assertThat(readings).hasSize(2);
    var reading = readings.getFirst();
    assertThat(text(reading, "organisation")).isEqualTo("Regionaal Veiligheidsteam Midden");
    assertThat(text(reading, "purpose")).isEqualTo("SAFETY_ASSESSMENT");
    assertThat(text(reading, "basis")).isEqualTo("DEMO-FUTURE-LAW");
    assertThat(text(reading, "what")).isEqualTo("bekeek het netwerk");
    assertThat(reading.get("roles").get(0).asString()).isEqualTo("TEAM_MEMBER");
    assertThat(reply.body()).doesNotContain("rvt", "Imke", "line-0001");
  }

  @Test
  void what_was_refused_is_no_reading_of_the_person() {
    lines(2, 0, "denied");
    var items = api.as("privacy").get("/persons/person-1/access-report").json().get("items");
    assertThat(items.valueStream().filter(r -> text(r, "activity").equals("network.view")))
        .isEmpty();
  }

  @Test
  void another_person_s_report_holds_only_the_officer_s_own_look_at_it() {
    lines(2, 0, "done");
    var items =
        api.as("privacy").get("/persons/person-2/access-report").expect(200).json().get("items");
    assertThat(items.valueStream().map(r -> text(r, "activity"))).containsExactly("audit.read");
  }
}
