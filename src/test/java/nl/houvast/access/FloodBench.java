package nl.houvast.access;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.houvast.Houvast;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./houvast bench flood}: what somebody who guesses passwords (10,000 tries a minute) and
 * somebody who searches without end (1,000 a minute) cost a worker who opens cases. Quiet rounds
 * and rounds under the flood in turns, over HTTP, on loopback only, bounded in count and time.
 */
public final class FloodBench {
  private static final int TRIES_A_MINUTE = 10_000;
  private static final int SEARCHES_A_MINUTE = 1_000;
  private static final String GROUND_PURPOSE = "SAFETY_ASSESSMENT";
  private static final String GROUND_BASIS = "DEMO-FUTURE-LAW";
  private final String url;
  private final HttpClient reader = HttpClient.newHttpClient();
  private final HttpClient guesser;
  private final HttpClient searcher;
  private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();

  private FloodBench(String url) throws IOException {
    this.url = url;
    guesser = from("127.0.0.2");
    searcher = from("127.0.0.3");
  }

  private static HttpClient from(String address) throws IOException {
    return HttpClient.newBuilder().localAddress(InetAddress.getByName(address)).build();
  }

  /** Exit 0 = ran to its end, whatever the figures; 1 = wrong use. */
  public static void main(String[] arguments) throws Exception {
    var options = new LinkedHashMap<String, String>();
    options.putAll(Map.of("--rounds", "6", "--seconds", "10", "--out", "target/bench/flood.json"));
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      options.put(arguments[i], arguments[i + 1]);
    }
    if (arguments.length % 2 == 1 || options.size() > 3) {
      System.err.println(
          "For example: ./houvast bench flood [--rounds 6] [--seconds 10] [--out FILE]");
      System.exit(1);
    }
    Path data = Files.createTempDirectory("houvast-bench");
    ConfigurableApplicationContext context =
        SpringApplication.run(
            Houvast.class,
            "--spring.profiles.active=demo",
            "--server.port=0",
            "--houvast.data=" + data);
    try {
      String port = context.getEnvironment().getProperty("local.server.port");
      new FloodBench("http://127.0.0.1:" + port + "/api/v1")
          .run(
              Integer.parseInt(options.get("--rounds")),
              Integer.parseInt(options.get("--seconds")),
              Path.of(options.get("--out")));
    } finally {
      context.close();
      delete(data);
    }
    System.exit(0);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void run(int rounds, int seconds, Path out) throws Exception {
    var ids = cases();
    opening(ids, seconds); // warms up
    var quiet = new ArrayList<Double>();
    var flooded = new ArrayList<Double>();
    var tails = new ArrayList<Double>();
    var quietTails = new ArrayList<Double>();
    for (int i = 0; i < rounds; i++) {
      double[] alone = opening(ids, seconds);
      quiet.add(alone[0]);
      quietTails.add(alone[1]);
      double[] under;
      try (var flood = Executors.newScheduledThreadPool(4)) {
        flood(flood);
        under = opening(ids, seconds);
        flood.shutdownNow();
      }
      flooded.add(under[0]);
      tails.add(under[1]);
    }
    var report = new LinkedHashMap<String, Object>();
    report.put("bench", "flood");
    report.put("startedAt", Instant.now().toString());
    report.put("cores", Runtime.getRuntime().availableProcessors());
    report.put("rounds", rounds);
    report.put("secondsEach", seconds);
    report.put("cases", ids.size());
    report.put("quietP50ms", median(quiet));
    report.put("floodedP50ms", median(flooded));
    report.put("ratioP50", median(flooded) / median(quiet));
    report.put("quietP95ms", median(quietTails));
    report.put("floodedP95ms", median(tails));
    report.put("answersToTheFlood", answers);
    String json =
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(report);
    Files.createDirectories(out.toAbsolutePath().getParent());
    Files.writeString(out, json + "\n");
    System.out.println(json);
    System.out.println("Written to " + out);
  }

  private List<String> cases() throws IOException, InterruptedException {
    var ids = new ArrayList<String>();
    new JsonMapper()
        .readTree(get(reader, "rvt", "houvast-demo", "/casefiles").body())
        .path("items")
        .forEach(item -> ids.add(item.path("id").asString()));
    if (ids.isEmpty()) {
      throw new IllegalStateException("the demo has no cases to open");
    }
    return ids;
  }

  private java.net.http.HttpResponse<String> get(
      HttpClient client, String account, String password, String path)
      throws IOException, InterruptedException {
    String pair = account + ":" + password;
    var request =
        HttpRequest.newBuilder(URI.create(url + path))
            .header("Houvast-Purpose", GROUND_PURPOSE)
            .header("Houvast-Basis", GROUND_BASIS)
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Opens one case after another; answers the median and the 95th percentile in milliseconds. */
  private double[] opening(List<String> ids, int seconds) throws Exception {
    var times = new ArrayList<Long>();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    for (int i = 0; System.nanoTime() < end; i++) {
      String path = "/casefiles/" + ids.get(i % ids.size()) + "/network";
      long began = System.nanoTime();
      int status = get(reader, "rvt", "houvast-demo", path).statusCode();
      times.add(System.nanoTime() - began);
      if (status != 200) {
        throw new IllegalStateException("the worker was answered " + status);
      }
      Thread.sleep(20); // a worker reads; without a pause the worker is a flood too
    }
    times.sort(Comparator.naturalOrder());
    return new double[] {
      times.get(times.size() / 2) / 1e6, times.get((int) (times.size() * 0.95)) / 1e6
    };
  }

  private void flood(ScheduledExecutorService flood) {
    long try_ = TimeUnit.MINUTES.toMicros(1) / TRIES_A_MINUTE;
    long search = TimeUnit.MINUTES.toMicros(1) / SEARCHES_A_MINUTE;
    var number = new AtomicInteger();
    flood.scheduleAtFixedRate(
        () -> answered("login", guesser, "guess" + number.incrementAndGet(), "/me", "rvt-collega"),
        0,
        try_,
        TimeUnit.MICROSECONDS);
    flood.scheduleAtFixedRate(
        () -> answered("search", searcher, "houvast-demo", "/search?q=herkenning", "trainer"),
        0,
        search,
        TimeUnit.MICROSECONDS);
  }

  private void answered(
      String what, HttpClient client, String password, String path, String account) {
    try {
      int status = get(client, account, password, path).statusCode();
      answers.computeIfAbsent(what + " " + status, k -> new AtomicInteger()).incrementAndGet();
    } catch (IOException e) {
      answers.computeIfAbsent(what + " lost", k -> new AtomicInteger()).incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return Double.parseDouble(String.format(Locale.ROOT, "%.3f", sorted.get(sorted.size() / 2)));
  }
}
