package nl.houvast.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.houvast.Bench;
import nl.houvast.Bench.Latency;
import nl.houvast.graph.Afterwards;
import nl.houvast.identity.DecideAll;
import nl.houvast.identity.linkage.Entry;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./houvast bench arrival}: how long after a signal was accepted it is decided who its
 * people are, in the running application, with so many signals there already. Signals arrive over
 * the API at a fixed rate whether or not the earlier ones are done. Accepting, with rights and the
 * line for the audit, is told apart from deciding. The load is invented and proves nothing about
 * accuracy.
 */
public final class ArrivalBench {
  private static final JsonMapper JSON = new JsonMapper();
  private static final double ENTRIES_PER_PERSON = 3.4;
  private static final String REGION = "MIDDEN";

  private record Sent(String id, long intended, long accepted) {}

  private final Bench bench;
  private final ConfigurableApplicationContext context;
  private final Neo4jClient graph;
  private final HttpClient http = HttpClient.newHttpClient();

  private ArrivalBench(Bench bench, ConfigurableApplicationContext context) {
    this.bench = bench;
    this.context = context;
    graph = context.getBean(Neo4jClient.class);
  }

  public static void main(String[] arguments) throws Exception {
    var defaults = new LinkedHashMap<String, String>();
    defaults.put("--residents", "5000");
    defaults.put("--backfill", "yes");
    defaults.put("--rate", "5");
    defaults.put("--seconds", "60");
    defaults.put("--warmup", "30");
    defaults.put("--seed", "3");
    System.setProperty("houvast.demo.cases", "false");
    try (var bench = new Bench("arrival", arguments, defaults)) {
      boolean done = new ArrivalBench(bench, bench.start(ArrivalWatch.class)).run();
      bench.tell();
      if (!done) {
        System.err.println("The run is void: not every signal was accepted and decided.");
        System.exit(3);
      }
    }
    System.exit(0);
  }

  private boolean run() throws Exception {
    int resident = bench.number("--residents");
    int rate = bench.number("--rate");
    int warm = rate * bench.number("--warmup");
    int measured = rate * bench.number("--seconds");
    var entries = entries(resident + warm + measured);
    residents(entries.subList(0, resident), bench.option("--backfill").equals("yes"));
    bench.put("ratePerSecond", rate);
    bench.put("warmupArrivals", warm);
    send(entries.subList(resident, resident + warm), rate);
    context.getBean(Afterwards.class).await(Duration.ofMinutes(5));
    ArrivalWatch.QUESTIONS.clear();
    var arriving = entries.subList(resident + warm, entries.size());
    var sent = send(arriving, rate);
    boolean settled = context.getBean(Afterwards.class).await(Duration.ofMinutes(5));
    bench.put("queriesPerArrival", ArrivalWatch.QUESTIONS.count() / (double) measured);
    bench.put("questions", ArrivalWatch.QUESTIONS.perArrival(measured));
    var deciding = tell(sent);
    double bare = new BareArrival(context, REGION).tell(bench, arriving);
    if (!deciding.isEmpty()) {
      bench.put("timesTheBareWriteAndQuestion", Latency.of(deciding).p50() / bare);
    }
    return deciding.size() == measured && settled;
  }

  private void residents(List<Entry> entries, boolean backfill) {
    bench.put("data", "invented families, seed " + bench.option("--seed"));
    bench.put("residentSignals", entries.size());
    long start = System.nanoTime();
    new ResidentSignals(context).load(entries, !backfill);
    bench.put("loadSeconds", (System.nanoTime() - start) / 1e9);
    bench.put("residentsAre", backfill ? "decided by the backfill" : "each somebody of their own");
    if (backfill) {
      long began = System.nanoTime();
      int decided = DecideAll.run(context);
      bench.put("backfillPerSecond", decided * 1e9 / (System.nanoTime() - began));
    }
  }

  private List<Entry> entries(int most) throws Exception {
    Path folder = Path.of("target/linkage/arrival-" + bench.option("--seed"));
    int persons = (int) (most / ENTRIES_PER_PERSON) + 100;
    InventedFamilies.write(folder, persons, bench.number("--seed"));
    var entries = new ArrayList<>(new OwnSet(folder, Set.of()).entries());
    Collections.shuffle(entries, new Random(bench.number("--seed")));
    return entries.subList(0, Math.min(most, entries.size()));
  }

  private List<Sent> send(List<Entry> entries, int rate) throws InterruptedException {
    var sent = Collections.synchronizedList(new ArrayList<Sent>());
    var refused = new AtomicInteger();
    long start = System.nanoTime();
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < entries.size(); i++) {
        long intended = start + i * 1_000_000_000L / rate;
        long wait = intended - System.nanoTime();
        if (wait > 0) {
          Thread.sleep(Duration.ofNanos(wait));
        }
        Entry entry = entries.get(i);
        senders.execute(
            () -> {
              String id = post(entry);
              if (id == null) {
                refused.incrementAndGet();
              } else {
                sent.add(new Sent(id, intended, System.nanoTime()));
              }
            });
      }
    }
    if (refused.get() > 0) {
      System.err.println(refused.get() + " signals were refused");
    }
    return sent;
  }

  private String post(Entry entry) {
    try {
      String basic =
          Base64.getEncoder()
              .encodeToString("src-vt:houvast-demo".getBytes(StandardCharsets.UTF_8));
      String port = context.getEnvironment().getRequiredProperty("local.server.port");
      var request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/signals"))
              .header("Authorization", "Basic " + basic)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body(entry)))
              .build();
      var answer = http.send(request, BodyHandlers.ofString());
      return answer.statusCode() == 201 ? JSON.readTree(answer.body()).path("id").asString() : null;
    } catch (java.io.IOException | InterruptedException e) {
      return null;
    }
  }

  private static String body(Entry entry) {
    Map<String, Object> mention = new HashMap<>(Map.of("key", "m1", "role", "SUBJECT"));
    var values = ResidentSignals.values(entry);
    for (String field : List.of("name", "birthDate", "sex", "phone", "bsnToken")) {
      if (values.get(field) != null) {
        mention.put(field, values.get(field).toString());
      }
    }
    Map<String, Object> address = new HashMap<>();
    for (String field : List.of("street", "houseNumber", "postalCode", "city")) {
      if (values.get(field) != null) {
        address.put(field, values.get(field));
      }
    }
    if (!address.isEmpty()) {
      mention.put("address", address);
    }
    Map<String, Object> signal = new HashMap<>();
    signal.put("sourceMessageId", "bench-" + entry.id());
    signal.put("kind", "CONCERN");
    signal.put("happenedOn", values.get("reportedOn").toString());
    signal.put("reportedOn", values.get("reportedOn").toString());
    signal.put("nature", "FACT");
    signal.put("status", "SUSPECTED");
    signal.put("text", "Verzonnen melding over verzonnen mensen.");
    signal.put("mentions", List.of(mention));
    return JSON.writeValueAsString(signal);
  }

  private record Looked(String signal, List<String> refs) {}

  private List<Long> tell(List<Sent> sent) {
    var watch = context.getBean(ArrivalWatch.Watch.class);
    var first = new HashMap<String, Long>();
    for (Looked looked : looked(sent)) {
      looked.refs().stream()
          .map(watch.decided::get)
          .filter(Objects::nonNull)
          .min(Long::compare)
          .ifPresent(at -> first.put(looked.signal(), at));
    }
    var accepting = new ArrayList<Long>();
    var deciding = new ArrayList<Long>();
    for (Sent one : sent) {
      accepting.add(one.accepted() - one.intended());
      Long at = first.get(one.id());
      if (at != null) {
        deciding.add(at - watch.committed.get(one.id()));
      }
    }
    bench.put("accepting", accepting.isEmpty() ? Map.of() : Latency.of(accepting));
    bench.put("acceptedToDecision", deciding.isEmpty() ? Map.of() : Latency.of(deciding));
    bench.put(
        "measuredFrom",
        "accepting holds rights, the line for the audit and HTTP; a decision counts from the commit"
            + " of the signal until the commit of who is who was told of, waiting for the one"
            + " before included");
    return deciding;
  }

  private Collection<Looked> looked(List<Sent> sent) {
    return graph
        .query(
            """
            UNWIND $signals AS id
            MATCH (s:Signal {id: id})-[:MENTIONS]->(m:Mention)
            RETURN s.id AS signal, ['MENTION ' + m.id]
              + [(pr:Proposal)-[:PROPOSES]->(m) | 'PROPOSAL ' + pr.id] AS refs
            """)
        .bind(sent.stream().map(Sent::id).toList())
        .to("signals")
        .fetchAs(Looked.class)
        .mappedBy(
            (types, row) ->
                new Looked(row.get("signal").asString(), row.get("refs").asList(v -> v.asString())))
        .all();
  }
}
