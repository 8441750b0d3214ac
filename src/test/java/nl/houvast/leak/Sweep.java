package nl.houvast.leak;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.houvast.Api;
import nl.houvast.TestGraph;
import nl.houvast.leak.Line.Heard;
import nl.houvast.leak.Operations.Call;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Asks everything that there is to ask over the API. */
final class Sweep implements AutoCloseable {
  private static final int AT_ONCE = 6;

  /** So few that the gate against floods, told to forget before, does not close. */
  private static final int IN_A_ROW = 50;

  private static final Map<String, String> LABELS =
      Map.of(
          "signals", "Signal",
          "persons", "Person",
          "consults", "Consult",
          "advice", "Advice",
          "proposals", "Proposal",
          "disputes", "Dispute",
          "grants", "Grant",
          "access-requests", "AccessRequest");
  private final Api api;
  private final TestGraph graph;
  private final ApplicationContext context;
  private final HttpClient http = Line.plain();
  private final ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);

  Sweep(Api api, TestGraph graph, ApplicationContext context) {
    this.api = api;
    this.graph = graph;
    this.context = context;
  }

  /** All operations that are described, with all ids that there are now. */
  Operations operations(Collection<String> files) {
    var ids = new HashMap<String, List<String>>();
    ids.put("casefiles", List.copyOf(files));
    LABELS.forEach((word, label) -> ids.put(word, ids(label, Integer.MAX_VALUE)));
    ids.put("dossiers", ids("Dossier", 3));
    ids.put("patterns", ids("Pattern", 3));
    var described = new Line(api.url(), "", http).get("/v3/api-docs").body();
    return new Operations(new JsonMapper().readTree(described), ids);
  }

  List<String> ids(String label, int most) {
    return graph
        .client()
        .query("MATCH (n) WHERE $label IN labels(n) RETURN n.id ORDER BY n.id LIMIT $most")
        .bindAll(Map.of("label", label, "most", most))
        .fetchAs(String.class)
        .all()
        .stream()
        .toList();
  }

  interface Hearing {
    void heard(Call call, Heard heard);
  }

  Heard ask(String who, Call call) {
    var operation = call.operation();
    String type = operation.type();
    return new Line(api.url(), who, http)
        .send(
            operation.method(),
            call.path(),
            type == null ? null : "{}",
            type == null ? "application/json" : type);
  }

  /** Some at the same time. */
  void ask(String who, List<Call> calls, Hearing hearing) throws Exception {
    // Many first calls at once would be as many tries of a password.
    new Line(api.url(), who, http).get("/api/v1/me");
    for (int from = 0; from < calls.size(); from += IN_A_ROW) {
      Floods.forget(context);
      var some = new ArrayList<Callable<Call>>();
      for (Call call : calls.subList(from, Math.min(from + IN_A_ROW, calls.size()))) {
        some.add(
            () -> {
              hearing.heard(call, ask(who, call));
              return call;
            });
      }
      for (var one : callers.invokeAll(some)) {
        one.get();
      }
    }
  }

  @Override
  public void close() {
    callers.close();
  }
}
