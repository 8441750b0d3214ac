package nl.houvast.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.casefile.CaseFiles;
import nl.houvast.family.SafetyHolds;
import nl.houvast.family.SubjectRequests;
import nl.houvast.leak.Line.Heard;
import nl.houvast.leak.Operations.Call;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

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
  @Autowired SafetyHolds holds;
  @Autowired SubjectRequests requests;
  @Autowired ApplicationContext context;
  private final HttpClient http = Line.plain();
  private final ExecutorService callers = Executors.newFixedThreadPool(6);
  private final Told told = new Told();
  private CanaryWorld world;

  @BeforeAll
  void forty_cases() {
    told.begin();
    graph.clear();
    long began = System.nanoTime();
    world = new CanaryWorld(api, graph, SEED);
    world.build(f -> acting.as("rvt", () -> caseFiles.join(f, "rvt-collega")).orThrow());
    new CanaryRights(api, graph, acting, holds, requests).write(world);
    print(
        "%d secrets in %d cases, made in %d s",
        world.secrets().size(), world.files().size(), seconds(began));
  }

  @AfterAll
  void away() {
    callers.close();
    told.end();
    graph.clear();
  }

  @Test
  void no_answer_of_the_api_holds_what_is_not_for_its_reader() throws Exception {
    long began = System.nanoTime();
    var findings = new Findings(world.secrets());
    var operations = new Operations(described(), ids());
    Set<String> answered = ConcurrentHashMap.newKeySet();
    for (String who : EVERYBODY) {
      var line = new Line(api.url(), who, http);
      all(operations.reads(), call -> hear(findings, line, call, answered));
      all(searches(who), path -> hear(findings, line, path));
    }
    for (String who : EVERYBODY) {
      var line = new Line(api.url(), who, http);
      all(operations.writes(), call -> hear(findings, line, call, answered));
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
    var line = new Line(api.url(), "rvt", http);
    for (String file : world.files().values()) {
      line.get("/api/v1/casefiles/" + file + "/network?depth=3");
      line.get("/api/v1/casefiles/" + file + "/chronology");
      line.send("POST", "/api/v1/casefiles/" + file + "/close", "{", "application/json");
    }
    var files = told.files();
    for (var file : files.entrySet()) {
      findings.hear("the log", file.getKey(), file.getValue(), "");
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

  private tools.jackson.databind.JsonNode described() {
    return new JsonMapper().readTree(new Line(api.url(), "", http).get("/v3/api-docs").body());
  }

  private Map<String, List<String>> ids() {
    return Map.ofEntries(
        Map.entry("casefiles", List.copyOf(world.files().values())),
        Map.entry("signals", ids("MATCH (n:Signal) RETURN n.id ORDER BY n.id")),
        Map.entry("persons", ids("MATCH (n:Person) RETURN n.id ORDER BY n.id")),
        Map.entry("consults", ids("MATCH (n:Consult) RETURN n.id ORDER BY n.id")),
        Map.entry("advice", ids("MATCH (n:Advice) RETURN n.id ORDER BY n.id")),
        Map.entry("proposals", ids("MATCH (n:Proposal) RETURN n.id ORDER BY n.id")),
        Map.entry("grants", ids("MATCH (n:Grant) RETURN n.id ORDER BY n.id")),
        Map.entry("dossiers", ids("MATCH (n:Dossier) RETURN n.id ORDER BY n.id LIMIT 3")),
        Map.entry("patterns", ids("MATCH (n:Pattern) RETURN n.id ORDER BY n.id LIMIT 3")));
  }

  private List<String> ids(String query) {
    return List.copyOf(graph.client().query(query).fetchAs(String.class).all());
  }

  /** Whole values of one's own, and the beginnings of those of others. */
  private List<String> searches(String who) {
    var paths = new ArrayList<String>();
    for (boolean may : new boolean[] {true, false}) {
      var words =
          world.secrets().stream()
              .filter(s -> Rules.may(who, s) == may)
              .filter(s -> s.field() == Field.NAME || s.field() == Field.CASE_TITLE)
              .toList();
      for (int i = 0; i < Math.min(BEGUN, words.size()); i++) {
        String word = words.get(i * words.size() / Math.min(BEGUN, words.size())).value();
        String q = URLEncoder.encode(may ? word : word.substring(0, 7), StandardCharsets.UTF_8);
        paths.add("/search?q=" + q);
        paths.add("/search/suggestions?q=" + q);
      }
    }
    return paths;
  }

  private void hear(Findings findings, Line line, Call call, Set<String> answered) {
    var operation = call.operation();
    String type = operation.type();
    Heard heard =
        line.send(
            operation.method(),
            call.path(),
            type == null ? null : "{}",
            type == null ? "application/json" : type);
    if (heard.status() == 200) {
      answered.add(operation.name());
    }
    findings.hear(line.account(), operation.name(), heard.all(), call.path());
  }

  private void hear(Findings findings, Line line, String path) {
    Heard heard = line.get("/api/v1" + path);
    assertThat(heard.status()).as(path).isNotEqualTo(429);
    String where = "GET " + path.substring(0, path.indexOf('?'));
    String said = URLDecoder.decode(path, StandardCharsets.UTF_8);
    findings.hear(line.account(), where, heard.all(), said);
  }

  private interface Asking<T> {
    void ask(T call);
  }

  /** Some at the same time, and never so many that the gate against floods closes. */
  private <T> void all(List<T> calls, Asking<T> asking) throws Exception {
    for (int from = 0; from < calls.size(); from += 50) {
      Floods.forget(context);
      var some = new ArrayList<Callable<Object>>();
      for (T call : calls.subList(from, Math.min(from + 50, calls.size()))) {
        some.add(
            () -> {
              asking.ask(call);
              return call;
            });
      }
      for (var one : callers.invokeAll(some)) {
        one.get();
      }
    }
  }

  private static long seconds(long began) {
    return (System.nanoTime() - began) / 1_000_000_000;
  }

  private static void print(String text, Object... values) {
    System.out.println("Canary: " + String.format(text, values));
  }
}
