package nl.houvast.leak;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.houvast.Api;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Ground;
import nl.houvast.casefile.Exploration;
import nl.houvast.casefile.SavedViews;
import nl.houvast.e2e.Visitor;
import nl.houvast.family.Approval;
import nl.houvast.family.FamilyLinks;
import nl.houvast.family.SafetyHolds;
import nl.houvast.family.SubjectRequest;
import nl.houvast.family.SubjectRequests;
import nl.houvast.kernel.Answer;
import org.springframework.context.ApplicationContext;

/** What people and officers wrote in some cases of a canary world, beside the signals. */
final class CanaryRights {
  /** A colleague of the region, who asks for access here and could not wait there. */
  static final String ASKER = "rvt-collega";

  /** What the colleague wrote itself. */
  static final Set<Field> OWN_WORDS = EnumSet.of(Field.ACCESS_REASON, Field.EMERGENCY_REASON);

  private static final List<Integer> DISPUTED = List.of(0, 3, CanaryWorld.LEFT, 8, 16, 24, 26, 33);
  private static final List<Integer> ASKED = List.of(10, 13, 20);
  private static final List<Integer> KEPT = List.of(0, CanaryWorld.LEFT, 6, 10, 24, 30);
  private static final Ground GROUND = new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
  private static final int EMERGENCY = 14;

  /** The case of somebody who gets a link and a code. */
  static final int FAMILY_OF = 10;

  private final Api api;
  private final TestGraph graph;
  private final DemoActing acting;
  private final SafetyHolds holds;
  private final SubjectRequests requests;
  private final FamilyLinks links;
  private final SavedViews views;

  CanaryRights(Api api, TestGraph graph, ApplicationContext context) {
    this.api = api;
    this.graph = graph;
    acting = context.getBean(DemoActing.class);
    holds = context.getBean(SafetyHolds.class);
    requests = context.getBean(SubjectRequests.class);
    links = context.getBean(FamilyLinks.class);
    views = context.getBean(SavedViews.class);
  }

  /** Somebody of a family opens their own page. */
  void open(CanaryWorld world, Visitor visitor) {
    String id = String.valueOf(world.files().get(FAMILY_OF));
    Map<String, String> about = about(id);
    var approval =
        new Approval(
            String.valueOf(about.get("person")),
            List.of(String.valueOf(about.get("signal"))),
            List.of(String.valueOf(about.get("signal"))));
    var made = acting.as(CanaryWorld.team(FAMILY_OF), () -> links.make(id, approval)).orThrow();
    visitor.open("familie/" + made.token());
    visitor.page().locator("#family-code input").fill(made.code());
    visitor.page().locator("#family-enter").click();
    visitor.page().locator("#family-information").waitFor();
    visitor.rest();
  }

  void write(CanaryWorld world) {
    var there = world.files().keySet();
    DISPUTED.stream().filter(there::contains).forEach(file -> said(world, file));
    for (int file : ASKED.stream().filter(there::contains).toList()) {
      String reason = "Ik ken het gezin, " + world.plant(Field.ACCESS_REASON, file) + ".";
      api.as(ASKER)
          .post(path(world, file) + "/access-requests", Map.of("reason", reason))
          .expect(202);
    }
    if (there.contains(EMERGENCY)) {
      couldNotWait(world);
    }
    drawn();
    KEPT.stream().filter(there::contains).forEach(file -> kept(world, file));
    graph.settled();
  }

  /** Beside each question lies a drawing of everybody, also of who is not shared. */
  private void drawn() {
    graph
        .client()
        .query(
            """
            MATCH (p:Person)
            WITH p ORDER BY p.id
            WITH collect(p.id) AS all
            MATCH (c:Consult WHERE c.caseFileId IS NOT NULL)
            SET c.snapshotIds = all, c.snapshotPlaces = [x IN all | '1 2'], c.snapshotOff = [],
                c.snapshotAt = datetime('2026-11-01T09:00Z')
            """)
        .run();
  }

  /** All that the team sees at once, in its other cases too. */
  private void kept(CanaryWorld world, int file) {
    var persons =
        graph
            .client()
            .query("MATCH (p:Person) RETURN p.id ORDER BY p.id LIMIT 200")
            .fetchAs(String.class)
            .all();
    var shown = new SavedViews.Shown(List.copyOf(persons), Map.of(), Set.of("GUARDIAN_OF"), false);
    String name = "Beeld " + world.plant(Field.VIEW_NAME, file);
    var from = new Exploration.From(String.valueOf(world.files().get(file)), GROUND);
    done(CanaryWorld.team(file), () -> views.keep(from, name, shown));
  }

  private void couldNotWait(CanaryWorld world) {
    String reason = "Er wordt geschreeuwd, " + world.plant(Field.EMERGENCY_REASON, EMERGENCY) + ".";
    String emergency = path(world, EMERGENCY) + "/break-glass";
    api.as(ASKER)
        .post(
            emergency,
            Map.of("reasonCode", "ACUTE_DANGER", "reason", reason, "password", "houvast-demo"))
        .expect(201);
    api.as(ASKER).post(emergency + "/end", Map.of()).expect(200);
  }

  private static String path(CanaryWorld world, int file) {
    return "/casefiles/" + world.files().get(file);
  }

  private void said(CanaryWorld world, int file) {
    String team = CanaryWorld.team(file);
    String id = String.valueOf(world.files().get(file));
    Map<String, String> about = about(id);
    String signal = "/signals/" + about.get("signal");
    api.as(team)
        .post(
            signal + "/statements",
            Map.of("text", "Zo was het: " + world.plant(Field.STATEMENT, file) + "."))
        .expect(201);
    String dispute =
        api.as(team)
            .make(
                signal + "/disputes",
                Map.of("text", "Dit klopt niet: " + world.plant(Field.DISPUTE, file) + "."));
    if (file < CanaryWorld.SHARED && !team.equals(ASKER)) {
      String reasons = "Nagevraagd, " + world.plant(Field.DISPUTE_REASONS, file) + ".";
      api.as(ASKER)
          .post(
              "/disputes/" + dispute + "/decision",
              Map.of("outcome", "NOT_UPHELD", "reasons", reasons))
          .expect(200);
    }
    String person = String.valueOf(about.get("person"));
    String held = "Anders is zij te vinden, " + world.plant(Field.HOLD_REASON, file) + ".";
    done(team, () -> holds.set(id, person, null, held, holds.today().plusDays(30)));
    String asked = "Ik wil alles lezen, " + world.plant(Field.SUBJECT_REQUEST, file) + ".";
    var kind = SubjectRequest.Kind.values()[0];
    done(team, () -> requests.record(id, person, kind, asked, requests.today()));
  }

  private void done(String who, Supplier<Answer<String>> act) {
    acting.as(who, act).orThrow();
  }

  /** The second signal of a case, of which no excerpt is shared, and somebody in it. */
  private Map<String, String> about(String file) {
    return graph
        .client()
        .query(
            """
            MATCH (c:CaseFile {id: $id})-[:ADMITS]->(s:Signal {kind: 'INVOLVEMENT'})
                  -[:MENTIONS]->(:Mention {role: 'TARGET'})-[:IDENTIFIED_AS]->(p:Person)
            RETURN s.id AS signal, p.id AS person LIMIT 1
            """)
        .bind(file)
        .to("id")
        .fetch()
        .one()
        .map(row -> Map.of("signal", "" + row.get("signal"), "person", "" + row.get("person")))
        .orElseThrow();
  }
}
