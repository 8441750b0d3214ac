package nl.houvast.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import nl.houvast.network.genogram.Code;
import nl.houvast.network.genogram.Family.Nature;
import nl.houvast.network.genogram.Family.Status;
import nl.houvast.network.genogram.Family.Violence;
import nl.houvast.network.genogram.Report;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is drawn of a case is what its sources told, and no more. */
@HouvastTest
class FamiliesIT {
  private static final Ground GROUND = new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
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
    return api.as("src-vt").make("/signals", body);
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
    String file = open(signals);
    assertThat(drawn(file))
        .extracting(Violence::code, Violence::bothWays, Violence::status, Violence::disputed)
        .containsExactlyInAnyOrder(
            tuple(Code.PHYSICAL, false, Status.CONFIRMED, false),
            tuple(Code.PHYSICAL, true, Status.SUSPECTED, false));
  }

  @Test
  void each_kind_is_a_line_of_its_own_and_what_is_contested_is_marked() {
    graph.clear();
    var signals =
        List.of(
            handIn("F-1", "FACT", "CONFIRMED", "NAT-PHYSICAL", "NAT-THREAT"),
            handIn("F-2", "HEARSAY", "SUSPECTED", "NAT-COERCIVE-CONTROL"),
            handIn("F-3", "OPINION", "UNCONFIRMED", "NAT-THREAT"),
            handIn("F-4", "FACT", "CONFIRMED", "NAT-WITNESSING"));
    String file = open(signals);
    api.as("rvt")
        .post("/signals/" + signals.get(1) + "/disputes", Map.of("text", "Zo was het niet."))
        .expect(201);
    graph.settled();
    assertThat(drawn(file))
        .extracting(Violence::code, Violence::status, Violence::nature, Violence::disputed)
        .containsExactlyInAnyOrder(
            tuple(Code.PHYSICAL, Status.CONFIRMED, Nature.FACT, false),
            tuple(Code.CONTROL, Status.SUSPECTED, Nature.HEARSAY, true),
            tuple(Code.VIOLENCE, Status.UNCONFIRMED, Nature.OPINION, false));
  }

  private String open(List<String> signals) {
    graph.settled();
    String file = api.as("rvt").make("/casefiles", Map.of("title", "Gezin", "signalIds", signals));
    graph.settled();
    return file;
  }

  private List<Violence> drawn(String file) {
    return acting.as(
        "rvt",
        () -> {
          var scope = gateway.open(file, GROUND).orThrow();
          return Report.lines(
              chronologies.of(scope, Chronology.Axis.HAPPENED, null).events().stream()
                  .map(e -> Families.report(e, ""))
                  .toList());
        });
  }
}
