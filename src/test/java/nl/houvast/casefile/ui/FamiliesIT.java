package nl.houvast.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.casefile.Chronologies;
import nl.houvast.casefile.Chronology;
import nl.houvast.network.genogram.Direction;
import nl.houvast.network.genogram.Family.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is drawn of a case is what its sources told, and no more. */
@HouvastTest
class FamiliesIT {
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired Gateway gateway;
  @Autowired Chronologies chronologies;

  private String handIn(String number, String nature, String status, String... indicates) {
    Map<String, Object> one = person("a", "Mees Zandstra", "ACTOR", "1990-05-19");
    Map<String, Object> other = person("b", "Pleun Zandstra", "TARGET", "1993-02-11");
    var body =
        Map.of(
            "sourceMessageId",
            number,
            "kind",
            "CONCERN",
            "happenedOn",
            "2026-09-01",
            "reportedOn",
            "2026-09-02",
            "nature",
            nature,
            "status",
            status,
            "text",
            "Er was ruzie.",
            "indicates",
            indicates,
            "mentions",
            List.of(one, other));
    return api.as("src-vt").post("/signals", body).expect(201).json().path("id").asString();
  }

  private static Map<String, Object> person(String key, String name, String role, String born) {
    return Map.of(
        "key",
        key,
        "role",
        role,
        "name",
        name,
        "birthDate",
        born,
        "sex",
        "M",
        "bsnToken",
        "T-" + name);
  }

  @Test
  void that_one_source_tells_of_both_ways_makes_what_another_confirmed_no_surer() {
    graph.clear();
    var signals =
        List.of(
            handIn("F-1", "FACT", "CONFIRMED", "NAT-PHYSICAL"),
            handIn("F-2", "OPINION", "SUSPECTED", "NAT-PHYSICAL", "REL-BIDIRECTIONAL"));
    graph.settled();
    String file =
        api.as("rvt")
            .post("/casefiles", Map.of("title", "Gezin", "signalIds", signals))
            .expect(201)
            .json()
            .path("id")
            .asString();
    graph.settled();
    var told = acting.as("rvt", () -> told(file));
    assertThat(told).hasSize(2);
    told.forEach(
        (pair, all) ->
            assertThat(all)
                .extracting(t -> t.status())
                .containsExactly(pair.bothWays() ? Status.SUSPECTED : Status.CONFIRMED));
  }

  private Map<Direction, List<Families.Told>> told(String file) {
    var scope = gateway.open(file, new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW")).orThrow();
    return Families.told(chronologies.of(scope, Chronology.Axis.HAPPENED, null).events());
  }
}
