package nl.houvast.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.Policies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

/** What two regions received is joined only where a basis and an assessment allow it. */
@HouvastTest
class MatchingIT {
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired Policies demo;

  @BeforeEach
  void nothing() {
    graph.clear();
  }

  private String handIn(String source, String message) {
    Map<String, Object> mention =
        Map.of("key", "m1", "role", "SUBJECT", "name", "A. Overal", "bsnToken", "tok-overal");
    Map<String, Object> body =
        Map.of(
            "sourceMessageId", message,
            "kind", "CONCERN",
            "happenedOn", "2026-09-01",
            "reportedOn", "2026-09-02",
            "nature", "FACT",
            "status", "SUSPECTED",
            "text", "Er was ruzie.",
            "mentions", List.of(mention));
    String id = api.as(source).make("/signals", body);
    graph.settled();
    return graph
        .client()
        .query("MATCH (:Signal {id: $id})-[:MENTIONS]->(m:Mention) RETURN m.id")
        .bind(id)
        .to("id")
        .fetchAs(String.class)
        .one()
        .orElseThrow();
  }

  private boolean joins(String mention, boolean across) {
    return graph
        .client()
        .query(ArrivalQueries.SAME_TOKEN)
        .bindAll(Map.of("mention", mention, "across", across))
        .fetchAs(String.class)
        .one()
        .isPresent();
  }

  @Test
  void an_equal_token_of_another_region_joins_only_where_that_is_allowed() {
    String midden = handIn("src-vt", "MA-1");
    String noord = handIn("src-vt-noord", "MA-2");
    assertThat(joins(noord, true)).isTrue();
    assertThat(joins(noord, false)).isFalse();
    assertThat(joins(midden, false)).isFalse();
    handIn("src-police", "MA-3");
    assertThat(joins(midden, false)).as("within one region it always joins").isTrue();
  }

  @Test
  void outside_the_demo_it_is_off_until_a_basis_that_holds_and_an_assessment_are_named() {
    var prod = new MockEnvironment();
    prod.setActiveProfiles("prod");
    assertThat(new Matching(demo, prod, "", "").acrossRegions()).isFalse();
    assertThat(new Matching(demo, prod, "DEMO-FUTURE-LAW", "").acrossRegions()).isFalse();
    assertThat(new Matching(demo, prod, "", "DPIA-1").acrossRegions()).isFalse();
    assertThat(new Matching(demo, prod, "WAMS", "DPIA-1").acrossRegions()).as("a bill").isFalse();
    assertThat(new Matching(demo, prod, "DEMO-FUTURE-LAW", "DPIA-1").acrossRegions()).isTrue();
    var demoProfile = new MockEnvironment();
    demoProfile.setActiveProfiles("demo");
    assertThat(new Matching(demo, demoProfile, "", "").acrossRegions()).isTrue();
  }
}
