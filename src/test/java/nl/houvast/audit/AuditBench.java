package nl.houvast.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import nl.houvast.Bench;
import nl.houvast.Bench.Latency;
import nl.houvast.access.Ground;
import nl.houvast.access.Witness;
import nl.houvast.audit.verify.LogLine;
import nl.houvast.audit.verify.Mirror;
import nl.houvast.audit.verify.Seals;
import nl.houvast.audit.verify.Verifier;
import nl.houvast.casefile.CaseFile;
import nl.houvast.casefile.CaseFileReading;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Level;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * {@code ./houvast bench audit}: what the log costs. The whole application with the demo's families
 * on a data folder of its own; a case is opened through the real door, with the log and with a
 * witness that only counts, in turns in one run. Bounded in time; loopback only.
 */
public final class AuditBench {
  private static final Ground GROUND = new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
  private static final Actor READER =
      new Actor("rvt", "Bench", Set.of("TEAM_MEMBER"), "O-RVT", "Team", null);
  private static final long SECOND = 1_000_000_000L;

  private final Bench report;
  private final ConfigurableApplicationContext context;
  private final BenchWitness witness;
  private final LineWriter writer;
  private final Ledger ledger;
  private final CaseFileReading cases;
  private final int opens;
  private final Random random;

  private AuditBench(Bench report, ConfigurableApplicationContext context) {
    this.report = report;
    this.context = context;
    opens = report.number("--opens");
    witness = context.getBean(BenchWitness.class);
    writer = context.getBean(LineWriter.class);
    ledger = context.getBean(Ledger.class);
    cases = context.getBean(CaseFileReading.class);
    random = new Random(report.number("--seed"));
  }

  public static void main(String[] arguments) throws Exception {
    try (var bench = new Bench("audit", arguments, Map.of("--opens", "400", "--seed", "7"))) {
      bench.put("data", "demo families");
      bench.put("seed", bench.option("--seed"));
      bench.put("runs", bench.number("--opens"));
      new AuditBench(bench, bench.start(BenchWitness.Setup.class)).run();
      bench.tell();
    }
    System.exit(0);
  }

  private void run() throws Exception {
    opening();
    appending("append1Thread", 1, 1);
    appending("append16Threads", 16, 1);
    appending("append16ThreadsOf12", 16, 12);
    verifying();
  }

  /** Pairs of the same read, with the log and without, in an order drawn by lot. */
  private void opening() {
    var signIn = context.getBean(AuthenticationProvider.class);
    SecurityContextHolder.getContext()
        .setAuthentication(
            signIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated("rvt", "houvast-demo")));
    var ids = cases.list(GROUND).stream().map(CaseFile::id).toList();
    for (int i = 0; i < 100; i++) {
      open(ids.get(i % ids.size()), i % 2 == 0);
    }
    var with = new ArrayList<Long>();
    var without = new ArrayList<Long>();
    for (int i = 0; i < opens; i++) {
      String id = ids.get(random.nextInt(ids.size()));
      boolean first = random.nextBoolean();
      (first ? with : without).add(open(id, first));
      (first ? without : with).add(open(id, !first));
    }
    var logged = Latency.of(with);
    var bare = Latency.of(without);
    report.put("openWithLog", logged);
    report.put("openWithoutLog", bare);
    report.put(
        "added",
        Map.of(
            "p50ms", Bench.round(logged.p50() - bare.p50()),
            "p95ms", Bench.round(logged.p95() - bare.p95()),
            "ratioP50", Bench.round(logged.p50() / bare.p50()),
            "linesPerOpen", Bench.round((double) witness.lines() / (2L * opens + 100)),
            "cases", ids.size()));
  }

  private long open(String id, boolean logged) {
    witness.logging(logged);
    long began = System.nanoTime();
    cases.find(id, GROUND).orThrow();
    return System.nanoTime() - began;
  }

  /** Closed loop for five seconds: each thread waits until its lines are on the disk. */
  private void appending(String name, int threads, int lines) throws Exception {
    var written = new AtomicLong();
    var waits = new ArrayList<Long>();
    long end = System.nanoTime() + 5 * SECOND;
    long began = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var all = new ArrayList<Future<List<Long>>>();
      for (int t = 0; t < threads; t++) {
        int thread = t;
        all.add(pool.submit(() -> append(thread, lines, end, written)));
      }
      for (var one : all) {
        waits.addAll(one.get());
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    report.put(
        name,
        Map.of(
            "linesPerSecond", Math.round(written.get() / seconds),
            "linesPerCall", lines,
            "wait", Latency.of(waits)));
  }

  private List<Long> append(int thread, int lines, long end, AtomicLong written) {
    var batch = new Witness.Line[lines];
    Arrays.setAll(batch, i -> line("person-" + thread + "-" + i));
    var waits = new ArrayList<Long>();
    for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
      writer.witness(List.of(batch));
      waits.add(System.nanoTime() - now);
      written.addAndGet(lines);
    }
    return waits;
  }

  private static Witness.Line line(String person) {
    return new Witness.Line(
        READER,
        "network.view",
        "R",
        "done",
        "case-1",
        Level.L4,
        GROUND,
        "R-TEAM",
        "grant-1",
        null,
        null,
        1,
        person,
        "1");
  }

  /** Each side by itself, five times; the middle one counts. */
  private void verifying() throws IOException {
    String stream = writer.appender().stream();
    long last = writer.appender().end().seq();
    report.put("linesInLog", last);
    var mirror = new Mirror(writer.files().folder());
    report.put(
        "verifyMirrorLinesPerSecond",
        median(
            () -> {
              var verifier = new Verifier(stream, Seals.none(stream));
              mirror.read(verifier::take);
              return verifier;
            }));
    report.put(
        "verifyGraphLinesPerSecond",
        median(
            () -> {
              var verifier = new Verifier(stream, Seals.none(stream));
              for (long at = 0; at < last; ) {
                List<LogLine> page = ledger.after(stream, at, 2_000);
                page.forEach(verifier::take);
                at = page.getLast().seq();
              }
              return verifier;
            }));
  }

  private interface Reading {
    Verifier run() throws IOException;
  }

  private static long median(Reading reading) throws IOException {
    long[] rates = new long[5];
    for (int i = 0; i < rates.length; i++) {
      long began = System.nanoTime();
      var result = reading.run().finish();
      if (!result.findings().isEmpty()) {
        throw new IllegalStateException("the log is not whole: " + result.findings().getFirst());
      }
      rates[i] = Math.round(result.lines() / ((System.nanoTime() - began) / 1e9));
    }
    Arrays.sort(rates);
    return rates[rates.length / 2];
  }
}
