package nl.houvast.access;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import nl.houvast.Bench;
import nl.houvast.Bench.Latency;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./houvast bench flood}: what somebody who guesses passwords (10,000 tries a minute) and
 * somebody who searches without end (1,000 a minute) cost a worker who opens cases. Quiet rounds,
 * rounds beside the same flood of a server that only refuses, and rounds under the flood, in turns,
 * over HTTP, on loopback only, bounded in count and time. Where one machine does both, the second
 * kind tells what the flood costs before it meets Houvast.
 */
public final class FloodBench {
  private static final Map<String, String> OPTIONS =
      Map.of("--rounds", "6", "--seconds", "10", "--tries", "10000", "--searches", "1000");
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

  public static void main(String[] arguments) throws Exception {
    try (var bench = new Bench("flood", arguments, OPTIONS);
        var refusing = new Refusing()) {
      String port = bench.start().getEnvironment().getProperty("local.server.port");
      new FloodBench("http://127.0.0.1:" + port + "/api/v1").run(bench, refusing.url());
      bench.tell();
    }
    System.exit(0);
  }

  /** Answers 429 at once to everybody, so that what the flood itself costs can be told apart. */
  private static final class Refusing implements AutoCloseable {
    private final HttpServer server;

    Refusing() throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            exchange.sendResponseHeaders(429, -1);
            exchange.close();
          });
      server.start();
    }

    String url() {
      return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }

  /** The worker's time alone, beside a flood of somebody else's server, and under the flood. */
  private enum Arm {
    QUIET,
    FLOOD_ELSEWHERE,
    FLOODED
  }

  private void run(Bench bench, String elsewhere) throws Exception {
    int seconds = bench.number("--seconds");
    var ids = cases();
    opening(ids, seconds); // warms up
    var times = new EnumMap<Arm, List<Latency>>(Arm.class);
    for (int i = 0; i < bench.number("--rounds"); i++) {
      for (Arm arm : Arm.values()) {
        try (var flood = Executors.newScheduledThreadPool(4)) {
          if (arm != Arm.QUIET) {
            flood(bench, flood, arm == Arm.FLOODED ? url : elsewhere);
          }
          times.computeIfAbsent(arm, a -> new ArrayList<>()).add(opening(ids, seconds));
          flood.shutdownNow();
        }
      }
    }
    bench.put("rounds", bench.number("--rounds"));
    bench.put("secondsEach", seconds);
    bench.put("cases", ids.size());
    bench.put("triesAMinute", bench.number("--tries"));
    bench.put("searchesAMinute", bench.number("--searches"));
    times.forEach(
        (arm, rounds) -> {
          bench.put(arm + " p50 ms", median(rounds, Latency::p50));
          bench.put(arm + " p95 ms", median(rounds, Latency::p95));
        });
    double under = median(times.get(Arm.FLOODED), Latency::p50);
    bench.put(
        "ratioToFloodElsewhere", under / median(times.get(Arm.FLOOD_ELSEWHERE), Latency::p50));
    bench.put("ratioToQuiet", under / median(times.get(Arm.QUIET), Latency::p50));
    bench.put("answersToTheFlood", answers);
  }

  private List<String> cases() throws IOException, InterruptedException {
    var ids = new ArrayList<String>();
    new JsonMapper()
        .readTree(get(reader, url + "/casefiles", "rvt", "houvast-demo").body())
        .path("items")
        .forEach(item -> ids.add(item.path("id").asString()));
    if (ids.isEmpty()) {
      throw new IllegalStateException("the demo has no cases to open");
    }
    return ids;
  }

  private static HttpResponse<String> get(
      HttpClient client, String address, String account, String password)
      throws IOException, InterruptedException {
    String pair = account + ":" + password;
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Houvast-Purpose", GROUND_PURPOSE)
            .header("Houvast-Basis", GROUND_BASIS)
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    return client.send(request.build(), BodyHandlers.ofString());
  }

  /** Opens one case after another, and tells how long each took. */
  private Latency opening(List<String> ids, int seconds) throws Exception {
    var times = new ArrayList<Long>();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    for (int i = 0; System.nanoTime() < end; i++) {
      String address = url + "/casefiles/" + ids.get(i % ids.size()) + "/network";
      long began = System.nanoTime();
      int status = get(reader, address, "rvt", "houvast-demo").statusCode();
      times.add(System.nanoTime() - began);
      if (status != 200) {
        throw new IllegalStateException("the worker was answered " + status);
      }
      Thread.sleep(20); // a worker reads; without a pause the worker is a flood too
    }
    return Latency.of(times);
  }

  private void flood(Bench bench, ScheduledExecutorService flood, String at) {
    boolean here = at.equals(url);
    var number = new AtomicInteger();
    everyMinute(
        flood,
        bench.number("--tries"),
        here ? "login " : "elsewhere ",
        () -> get(guesser, at + "/me", "rvt-collega", "guess" + number.incrementAndGet()));
    everyMinute(
        flood,
        bench.number("--searches"),
        here ? "search " : "elsewhere ",
        () -> get(searcher, at + "/search?q=herkenning", "trainer", "houvast-demo"));
  }

  private void everyMinute(ScheduledExecutorService flood, int calls, String what, Call call) {
    if (calls > 0) {
      long pause = TimeUnit.MINUTES.toMicros(1) / calls;
      flood.scheduleAtFixedRate(() -> answered(what, call), 0, pause, TimeUnit.MICROSECONDS);
    }
  }

  private interface Call {
    HttpResponse<String> send() throws IOException, InterruptedException;
  }

  private void answered(String what, Call call) {
    try {
      count(what + call.send().statusCode());
    } catch (IOException e) {
      count(what + "lost");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void count(String answer) {
    answers.computeIfAbsent(answer, k -> new AtomicInteger()).incrementAndGet();
  }

  private static double median(List<Latency> rounds, ToDoubleFunction<Latency> of) {
    double[] sorted = rounds.stream().mapToDouble(of).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
