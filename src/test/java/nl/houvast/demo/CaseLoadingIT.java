package nl.houvast.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Gateway;
import nl.houvast.casefile.CaseFiles;
import nl.houvast.graph.Afterwards;
import nl.houvast.knowledge.Concepts;
import nl.houvast.signal.Signals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The families of the seed, loaded through the doors as a start of the demo does it. */
@HouvastTest
class CaseLoadingIT {
  @Autowired Api api;
  @Autowired TestGraph testGraph;
  @Autowired SeedFiles files;
  @Autowired DemoActing acting;
  @Autowired Signals signals;
  @Autowired CaseFiles caseFiles;
  @Autowired Concepts concepts;
  @Autowired Gateway gateway;
  @Autowired Afterwards afterwards;

  @BeforeEach
  void clear() {
    testGraph.clear();
  }

  private CaseLoading loading() {
    return new CaseLoading(files, acting, signals, caseFiles, concepts, gateway, afterwards);
  }

  @Test
  void five_families_come_in_and_their_case_files_are_open_for_their_own_teams() {
    assertThat(loading().load())
        .isEqualTo("36 signals of 5 families (36 new), 5 case files opened");

    assertThat(titles("rvt"))
        .containsExactlyInAnyOrder(
            "Gezin van herkomst M",
            "Gezin W., halfzus en halfbroer",
            "Gezin K., moeder en kinderen",
            "Gezin D., zoon en moeder");
    assertThat(titles("rvt-noord")).containsExactly("Gezin T., Terpstede");
  }

  @Test
  void a_second_start_changes_nothing() {
    loading().load();
    testGraph.settled();
    long before = everything();

    assertThat(loading().load()).isEqualTo("36 signals of 5 families (0 new), 0 case files opened");

    testGraph.settled();
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void what_a_stop_left_undone_is_done_at_the_next_start() throws Exception {
    var file = files.at("casefiles/mr-m.json");
    for (var step : Scenario.of(file.path(), file.text()).steps()) {
      api.as(step.account()).post("/signals", step.body()).expect(201);
    }

    assertThat(loading().load())
        .isEqualTo("36 signals of 5 families (29 new), 5 case files opened");
    assertThat(titles("rvt")).contains("Gezin van herkomst M");
  }

  private List<String> titles(String account) {
    return api.as(account).get("/casefiles").expect(200).json().get("items").values().stream()
        .map(item -> item.get("title").stringValue())
        .toList();
  }

  /** Nodes and edges, the log included: nobody looked, so nothing was written. */
  private long everything() {
    return count("MATCH (n) RETURN count(n)") * 1_000_000
        + count("MATCH ()-[r]->() RETURN count(r)");
  }

  private long count(String cypher) {
    return testGraph.client().query(cypher).fetchAs(Long.class).one().orElseThrow();
  }
}
