package nl.houvast.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.houvast.Bench;
import nl.houvast.Bench.Latency;
import nl.houvast.graph.Writing;
import nl.houvast.identity.linkage.Entry;
import nl.houvast.identity.linkage.Readings;
import nl.houvast.identity.linkage.Written;
import nl.houvast.search.Candidates;
import nl.houvast.search.Search;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/** What an arrival cannot be faster than: one write of one row, and one question to the index. */
final class BareArrival {
  private static final int TIMES = 300;
  private final ApplicationContext context;
  private final String region;

  BareArrival(ApplicationContext context, String region) {
    this.context = context;
    this.region = region;
  }

  /** Answers how long both take together, at the median, in milliseconds. */
  double tell(Bench bench, List<Entry> entries) throws IOException {
    var writes = new ArrayList<Long>();
    var questions = new ArrayList<Long>();
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      write();
      writes.add(System.nanoTime() - start);
      var keys = readings(entries.get(i % entries.size())).keys();
      start = System.nanoTime();
      context.getBean(Candidates.class).like(region, keys, 20);
      questions.add(System.nanoTime() - start);
    }
    bench.put("bareWrite", Latency.of(writes));
    bench.put("bareCandidates", Latency.of(questions));
    Path data = Path.of(context.getEnvironment().getRequiredProperty("houvast.data"));
    context.getBean(Search.class).purge(); // What is in the memory of the index goes to the disk.
    bench.put("indexMb", size(data.resolve("index/candidates")) / 1e6);
    bench.put("graphMb", size(data.resolve("neo4j")) / 1e6);
    System.gc();
    var runtime = Runtime.getRuntime();
    bench.put("heapUsedMb", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    return Latency.of(writes).p50() + Latency.of(questions).p50();
  }

  private void write() {
    var graph = context.getBean(Neo4jClient.class);
    String id = UUID.randomUUID().toString();
    context
        .getBean(Writing.class)
        .atomically(
            () ->
                graph
                    .query("CREATE (:Change {id: $id, kind: 'SIGNAL', entityId: $id})")
                    .bindAll(Map.of("id", id))
                    .run());
  }

  private static Readings readings(Entry entry) {
    var values = ResidentSignals.values(entry);
    return Readings.of(
        "bare",
        new Written(
            (String) values.get("name"),
            (LocalDate) values.get("birthDate"),
            (String) values.get("sex"),
            (String) values.get("street"),
            (String) values.get("houseNumber"),
            (String) values.get("postalCode"),
            (String) values.get("city"),
            (String) values.get("phone"),
            (String) values.get("bsnToken"),
            (LocalDate) values.get("reportedOn")));
  }

  private static long size(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return 0;
    }
    try (var files = Files.walk(folder)) {
      long size = 0;
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
      return size;
    }
  }
}
