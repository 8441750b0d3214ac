package nl.houvast.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.casefile.CaseFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every field of forty cases holds a value that stands nowhere else. Everybody asks everything; no
 * byte of what anybody hears holds a value that {@link Rules} does not give to that reader, and
 * what they do give is heard indeed. What is asked is read from the description of the API, so that
 * a new operation is covered by being there. {@code -Dhouvast.leak.seed} for another world.
 */
@HouvastTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class CanaryIT {
  private static final long SEED = Long.getLong("houvast.leak.seed", 20261125);

  /** Accounts of every kind, and nobody at all. */
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
          "src-vt",
          "src-lokaal",
          "");

  private static final int BEGUN = 40;

  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired CaseFiles caseFiles;
  @Autowired ApplicationContext context;
  private final Told told = new Told();
  private CanaryWorld world;
  private Sweep sweep;

  @BeforeAll
  void forty_cases() {
    told.begin();
    graph.clear();
    sweep = new Sweep(api, graph, context);
    long began = System.nanoTime();
    world = new CanaryWorld(api, graph, SEED);
    world.build(f -> acting.as("rvt", () -> caseFiles.join(f, "rvt-collega")).orThrow());
    new CanaryRights(api, graph, context).write(world);
    print(
        "%d secrets in %d cases, made in %d s",
        world.secrets().size(), world.files().size(), seconds(began));
  }

  @AfterAll
  void away() {
    sweep.close();
    told.end();
    graph.clear();
  }

  @Test
  void no_answer_of_the_api_holds_what_is_not_for_its_reader() throws Exception {
    long began = System.nanoTime();
    var findings = new Findings(world.secrets());
    var operations = sweep.operations(world.files().values());
    Set<String> answered = ConcurrentHashMap.newKeySet();
    Sweep.Hearing hearing =
        (call, heard) -> {
          assertThat(heard.status()).as(call.path()).isNotEqualTo(429);
          if (heard.status() == 200) {
            answered.add(call.operation().name());
          }
          findings.hear(heard.who(), call.operation().name(), heard.all(), call.said());
        };
    for (String who : EVERYBODY) {
      sweep.ask(who, operations.reads(), hearing);
      sweep.ask(who, operations.searches(world.secrets(), who, BEGUN), hearing);
    }
    for (String who : EVERYBODY) {
      sweep.ask(who, operations.writes(), hearing);
    }
    print("%d operations, %s, %d s", operations.all().size(), findings.size(), seconds(began));
    var mute =
        operations.all().stream()
            .filter(o -> o.reads() && !answered.contains(o.name()))
            .map(Operations.Operation::name)
            .toList();
    judge(findings, Rules::answers);
    assertThat(mute).as("read by nobody, so the sweep is blind there").isEmpty();
  }

  @Test
  void no_file_that_is_written_about_the_work_holds_any_of_it() throws Exception {
    var findings = new Findings(world.secrets());
    var line = new Line(api.url(), "rvt", Line.plain());
    for (String file : world.files().values()) {
      line.get("/api/v1/casefiles/" + file + "/network?depth=3");
      line.get("/api/v1/casefiles/" + file + "/chronology");
      line.send("POST", "/api/v1/casefiles/" + file + "/close", "{", "application/json");
    }
    var files = told.files();
    for (var file : files.entrySet()) {
      findings.hear(Rules.LOG, file.getKey(), file.getValue(), "");
    }
    print("the log: %s in %s", findings.size(), files.keySet());
    assertThat(files.keySet()).anyMatch(f -> f.endsWith(".jsonl")).contains("console");
    assertThat(findings.leaks()).isEmpty();
  }

  private void judge(Findings findings, BiPredicate<String, Secret> wanted) {
    var leaks = findings.leaks();
    leaks.forEach(leak -> print("LEAK %s", leak));
    double share = findings.share(EVERYBODY, wanted);
    print("%.1f %% heard; not all of %s", share, findings.missed(EVERYBODY, wanted));
    assertThat(leaks).as("heard by somebody who may not, seed " + SEED).isEmpty();
    assertThat(share).as("the sweep hears what there is to hear").isGreaterThanOrEqualTo(95);
  }

  private static long seconds(long began) {
    return (System.nanoTime() - began) / 1_000_000_000;
  }

  private static void print(String text, Object... values) {
    System.out.println("Canary: " + String.format(text, values));
  }
}
