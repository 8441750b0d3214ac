package nl.houvast.consult;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.TestGraph;
import nl.houvast.access.Grants;
import nl.houvast.graph.Writing;
import nl.houvast.identity.Identities;
import nl.houvast.signal.Signals;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The case of M in an open case file, handed in over the API as the sources would. */
final class FamilyM {
  static final JsonNode SCENARIO =
      new JsonMapper().readTree(FamilyM.class.getResourceAsStream("/scenarios/case-m.json"));

  final Map<String, String> signals = new HashMap<>();
  final Map<String, String> persons = new HashMap<>();
  String caseFileId = "";

  static FamilyM open(AutowireCapableBeanFactory beans) {
    var family = new FamilyM();
    Api api = beans.getBean(Api.class);
    for (JsonNode signal : SCENARIO.path("signals")) {
      var receipt =
          api.as(signal.path("account").asString())
              .withoutGround()
              .post("/signals", signal.path("body").toString())
              .expect(201);
      family.signals.put(signal.path("id").asString(), receipt.json().path("id").asString());
    }
    beans.getBean(TestGraph.class).settled();
    family.begin(beans);
    return family;
  }

  private void begin(AutowireCapableBeanFactory beans) {
    var graph = beans.getBean(TestGraph.class).client();
    caseFileId = "case-of-m";
    graph
        .query(
            "CREATE (:CaseFile {id: $id, title: 'Gezin van herkomst M', region: 'MIDDEN', phase:"
                + " 'IMMEDIATE_SAFETY', status: 'OPEN', version: 0})")
        .bind(caseFileId)
        .to("id")
        .run();
    var ids = new ArrayList<>(signals.values());
    beans
        .getBean(Writing.class)
        .atomically(
            () -> {
              beans.getBean(Signals.class).admit(caseFileId, ids);
              beans.getBean(Identities.class).rescope(ids);
              return beans
                  .getBean(Grants.class)
                  .issue(
                      "rvt",
                      Grants.Offer.team(
                          caseFileId,
                          "DEMO-FUTURE-LAW",
                          beans.getBean(Clock.class).instant(),
                          "rvt"));
            });
    graph
        .query(
            """
            MATCH (s:Signal {id: $s1})-[:MENTIONS]->(a:Mention)-[st:STATES]->(b:Mention),
                  (a)-[:IDENTIFIED_AS]->(p:Person), (b)-[:IDENTIFIED_AS]->(q:Person)
            CREATE (p)-[:$(st.kind) {id: randomUUID(), caseFileId: $id, source: $s1, status: 'SUSPECTED',
              recordedOn: s.reportedOn}]->(q)
            """)
        .bindAll(Map.of("s1", String.valueOf(signals.get("S1")), "id", caseFileId))
        .run();
    graph
        .query(
            """
            MATCH (:Signal {id: $s1})-[:MENTIONS]->(m:Mention)-[:IDENTIFIED_AS]->(p:Person)
            RETURN m.key AS key, p.id AS person
            """)
        .bind(String.valueOf(signals.get("S1")))
        .to("s1")
        .fetch()
        .all()
        .forEach(
            row ->
                persons.put(
                    SCENARIO.at("/signals/0/mentionOf/" + row.get("key")).asString(),
                    String.valueOf(row.get("person"))));
  }

  List<String> everybody() {
    return List.of("P1", "P2", "P3", "P4", "P5").stream().map(this::person).toList();
  }

  String person(String label) {
    return String.valueOf(persons.get(label));
  }

  String signal(String label) {
    return String.valueOf(signals.get(label));
  }

  static List<String> forbidden() {
    var all = new ArrayList<String>();
    SCENARIO.at("/expect/consult/forbiddenStrings").forEach(s -> all.add(s.asString()));
    return all;
  }
}
