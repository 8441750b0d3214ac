package nl.houvast.leak;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.casefile.CaseFiles;
import nl.houvast.e2e.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The canaries on the screens: everybody goes to every route that the router knows, so that a new
 * screen is covered by being there, with cases that are theirs and cases that are not. Every byte
 * that their browser receives, over HTTP and the websocket, is held against {@link Rules}.
 */
@HouvastTest
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class CanaryE2E {
  private static final long SEED = Long.getLong("houvast.leak.seed", 20261130);

  /** A part of the forty: of both regions, with consults, disputes, requests and an emergency. */
  private static final List<Integer> SOME =
      List.of(0, 3, CanaryWorld.LEFT, 6, 8, CanaryRights.FAMILY_OF, 14, 20, 24, 26, 33);

  /** Cases of one team, of another, and of both; each is looked at by everybody. */
  private static final List<Integer> LOOKED_AT = List.of(0, CanaryWorld.LEFT, 24);

  private static final List<String> EVERYBODY =
      List.of(
          "rvt",
          "rvt-collega",
          "rvt-noord",
          "lokaal",
          "expert-sibling",
          "expert-terror",
          "trainer",
          "privacy",
          "beheer",
          "");

  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired CaseFiles caseFiles;
  @Autowired ServletContext servlets;
  @Autowired ApplicationContext context;
  private CanaryWorld world;
  private CanaryRights rights;

  @BeforeEach
  void some_cases() {
    graph.clear();
    world = new CanaryWorld(api, graph, SEED, SOME);
    world.build(f -> acting.as("rvt", () -> caseFiles.join(f, "rvt-collega")).orThrow());
    rights = new CanaryRights(api, graph, context);
    rights.write(world);
  }

  @AfterEach
  void away() {
    graph.clear();
  }

  @Test
  void no_screen_receives_what_is_not_for_who_looks_at_it() {
    var findings = new Findings(world.secrets());
    var screens =
        new Screens(
            servlets,
            findings,
            Map.of(
                "casus/", LOOKED_AT.stream().map(f -> "" + world.files().get(f)).toList(),
                "consult/", consults(),
                "kennis/dossier/", one("Dossier"),
                "kennis/schrijven/", one("Dossier"),
                "kennis/werkbank/", one("Pattern"),
                "kennis/patroon/", one("Pattern")),
            names());
    assertThat(screens.templates())
        .contains("casus/:caseFileId", "zoek", "inzage", "familie/:token?");
    try (var browser = new Browser(api.url())) {
      for (String who : EVERYBODY) {
        var visitor = browser.visitor();
        screens.walk(who, (who.isEmpty() ? visitor : visitor.signIn(who)).recording());
        visitor.forgiving(); // a door that stays shut says so in the console too
      }
    }
    var leaks = findings.leaks();
    System.out.printf(
        "Canary: %d routes, %s, %d leaks%n%s%n",
        screens.templates().size(), findings.size(), leaks.size(), String.join("\n", leaks));
    assertThat(leaks).as("heard by somebody who may not, seed " + SEED).isEmpty();
    assertThat(findings.share(EVERYBODY, CanaryE2E::shown))
        .as(
            "the walk hears what there is to hear; missed %s",
            findings.missed(EVERYBODY, CanaryE2E::shown))
        .isGreaterThanOrEqualTo(95);
  }

  @Test
  void somebody_of_a_family_receives_nothing_of_anybody_else() {
    var findings = new Findings(world.secrets());
    try (var browser = new Browser(api.url())) {
      var family = browser.visitor().recording();
      rights.open(world, family);
      findings.hear(Rules.FAMILY, "familie", family.heard() + family.page().content(), "");
    }
    assertThat(findings.leaks()).as("seed " + SEED).isEmpty();
    assertThat(findings.share(List.of(Rules.FAMILY), CanaryE2E::ofTheFamily))
        .as("of three signals they may read the one that a worker approved")
        .isPositive();
  }

  /** On the screens that were visited, of what is shown without a further press. */
  private static boolean shown(String who, Secret secret) {
    return Rules.may(who, secret)
        && LOOKED_AT.contains(secret.file())
        && !secret.waiting()
        && Field.AT_FIRST_SIGHT.contains(secret.field());
  }

  private static boolean ofTheFamily(String who, Secret secret) {
    return Rules.may(who, secret) && secret.field() == Field.SIGNAL_TEXT;
  }

  private List<String> one(String label) {
    return ask("MATCH (n) WHERE $of IN labels(n) RETURN n.id ORDER BY n.id LIMIT 1", label);
  }

  private List<String> consults() {
    return LOOKED_AT.stream()
        .map(file -> String.valueOf(world.files().get(file)))
        .flatMap(file -> ask("MATCH (c:Consult {caseFileId: $of}) RETURN c.id", file).stream())
        .toList();
  }

  private List<String> ask(String cypher, String of) {
    return List.copyOf(graph.client().query(cypher).bind(of).to("of").fetchAs(String.class).all());
  }

  /** A name of each of these cases, to search for. */
  private List<String> names() {
    var names = new ArrayList<String>();
    for (int file : LOOKED_AT) {
      Stream.of(Field.NAME, Field.CASE_TITLE)
          .flatMap(field -> world.secrets().stream().filter(s -> s.field() == field))
          .filter(s -> s.file() == file && !s.waiting())
          .limit(2)
          .forEach(s -> names.add(s.value()));
    }
    return names;
  }
}
