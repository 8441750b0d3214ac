package nl.houvast;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every bench of {@code ./houvast bench} shares: options, the whole application on a data
 * folder of its own, and a report of one shape that names commit and machine. Exit 1 is wrong use;
 * no figure ever makes a bench fail.
 */
public final class Bench implements AutoCloseable {
  private final Map<String, String> options;
  private final Map<String, Object> report = new LinkedHashMap<>();
  private final List<AutoCloseable> open = new ArrayList<>();

  /**
   * @param defaults every option with its value when nothing is said; {@code --out} is added
   */
  public Bench(String name, String[] arguments, Map<String, String> defaults) throws Exception {
    options = new LinkedHashMap<>(defaults);
    options.put("--out", "target/bench/" + name + ".json");
    for (int i = 0; i < arguments.length; i += 2) {
      if (i + 1 == arguments.length || options.put(arguments[i], arguments[i + 1]) == null) {
        System.err.println("For example: ./houvast bench " + name + " " + options);
        System.exit(1);
      }
    }
    report.put("bench", name);
    report.put("commit", commit());
    report.put("startedAt", Instant.now().toString());
    report.put(
        "machine",
        Map.of(
            "cores", Runtime.getRuntime().availableProcessors(),
            "heapMb", Runtime.getRuntime().maxMemory() >> 20,
            "jdk", Runtime.version().toString()));
  }

  private static String commit() throws IOException, InterruptedException {
    var git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD").start();
    var commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    git.waitFor();
    return commit;
  }

  public String option(String name) {
    return options.get(name);
  }

  public int number(String name) {
    return Integer.parseInt(option(name));
  }

  /** The application with the demo families; it ends, and its folder goes, with this bench. */
  public ConfigurableApplicationContext start(Class<?>... beside) throws IOException {
    Path data = Files.createTempDirectory("houvast-bench");
    open.add(() -> delete(data));
    var sources = new ArrayList<Class<?>>(List.of(beside));
    sources.addFirst(Houvast.class);
    var context =
        SpringApplication.run(
            sources.toArray(Class<?>[]::new),
            new String[] {
              "--spring.profiles.active=demo", "--server.port=0", "--houvast.data=" + data
            });
    open.add(context);
    return context;
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  public void put(String name, Object value) {
    report.put(name, value instanceof Double number ? round(number) : value);
  }

  /** Writes the report to its file and to the screen. */
  public void tell() throws IOException {
    String json =
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(report);
    Path out = Path.of(option("--out"));
    Files.createDirectories(out.toAbsolutePath().getParent());
    Files.writeString(out, json + "\n");
    System.out.println(json);
    System.out.println("Written to " + out);
  }

  @Override
  public void close() throws Exception {
    for (var each : open.reversed()) {
      each.close();
    }
  }

  /** Times of one thing, in milliseconds. */
  public record Latency(double p50, double p95, double p99, double max, int n) {
    public static Latency of(List<Long> nanos) {
      long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
      return new Latency(
          at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1), sorted.length);
    }

    private static double at(long[] sorted, double part) {
      int place = (int) Math.ceil(part * sorted.length) - 1;
      return round(sorted[Math.max(0, place)] / 1e6);
    }
  }

  public static double round(double value) {
    return Double.parseDouble(String.format(Locale.ROOT, "%.3f", value));
  }
}
