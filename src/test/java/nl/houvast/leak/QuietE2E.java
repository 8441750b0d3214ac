package nl.houvast.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What happens in a case that somebody may not see does not reach their open screen at all: not a
 * byte over the websocket tells that something happened somewhere (channel 8).
 */
@HouvastTest
class QuietE2E {
  @Autowired Api api;
  @Autowired TestGraph graph;
  private String own = "";
  private int number;

  @BeforeEach
  void a_case_of_one_s_own() {
    graph.clear();
    own = opened("rvt", "src-vt", "Eigen");
  }

  @AfterEach
  void leaveNothing() {
    graph.clear();
  }

  private String opened(String team, String source, String name) {
    var signal =
        Map.of(
            "sourceMessageId",
            "Q-" + ++number,
            "kind",
            "CONCERN",
            "happenedOn",
            "2026-09-01",
            "reportedOn",
            "2026-09-02",
            "nature",
            "FACT",
            "status",
            "SUSPECTED",
            "text",
            "Iets over " + name,
            "indicates",
            List.of("NAT-PHYSICAL"),
            "mentions",
            List.of(
                Map.of(
                    "key",
                    "m1",
                    "role",
                    "SUBJECT",
                    "name",
                    "A. " + name,
                    "birthDate",
                    1950 + number + "-04-05",
                    "bsnToken",
                    "quiet-" + number)),
            "ties",
            List.of());
    String id = api.as(source).make("/signals", signal);
    graph.settled();
    String file = api.as(team).make("/casefiles", Map.of("title", name, "signalIds", List.of(id)));
    graph.settled();
    return file;
  }

  /** A family comes in, a case is opened, somebody joins, an expert is asked: all elsewhere. */
  private void elsewhere() {
    String file = opened("rvt-noord", "src-vt-noord", "Elders" + "abcdefghijklmnop".charAt(number));
    String person =
        graph
            .client()
            .query("MATCH (:CaseFile {id: $id})-[:CONCERNS]->(p:Person) RETURN p.id LIMIT 1")
            .bind(file)
            .to("id")
            .fetchAs(String.class)
            .one()
            .orElseThrow();
    api.as("rvt-noord")
        .post(
            "/consults",
            Map.of(
                "mode",
                "LIVE_CASE",
                "caseFileId",
                file,
                "question",
                "Hoe beginnen we?",
                "share",
                Map.of("personIds", List.of(person)),
                "invite",
                List.of("expert-terror")))
        .expect(201);
    graph.settled();
  }

  @Test
  void nothing_of_another_region_reaches_an_open_screen() {
    var loud = new ArrayList<String>();
    try (var browser = new Browser(api.url())) {
      Visitor rvt = browser.visitor().signIn("rvt").recording().open("casussen");
      rvt.page().locator("#ground-go").click();
      for (String route :
          List.of(
              "",
              "casussen",
              "intake",
              "consulten",
              "signalen",
              "verzoeken",
              "casus/" + own,
              "casus/" + own + "?tab=netwerk",
              "casus/" + own + "?tab=tijdlijn",
              "casus/" + own + "?tab=betrokkenen",
              "casus/" + own + "?tab=gezin")) {
        rvt.open(route).rest();
        rvt.page().waitForTimeout(1_500);
        int before = rvt.received().length();
        elsewhere();
        rvt.page().waitForTimeout(2_500);
        String more = rvt.received().substring(before);
        if (!more.isEmpty()) {
          loud.add(
              "/"
                  + route
                  + " "
                  + more.length()
                  + ": "
                  + more.substring(0, Math.min(300, more.length())));
        }
      }
    }
    assertThat(loud).isEmpty();
  }
}
