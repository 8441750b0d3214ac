package nl.houvast.casefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.houvast.Bench;
import nl.houvast.Bench.Latency;
import nl.houvast.access.Action;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Scope;
import nl.houvast.audit.BenchWitness;
import nl.houvast.casefile.Exploration.From;
import nl.houvast.network.Link;
import nl.houvast.network.Traversal;
import nl.houvast.network.Traversal.Step;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * {@code ./houvast bench explorer}: what walking through a network takes at the doors that the
 * screen uses, and what the same questions take without rights and log, in turns in one run. The
 * whole application on a data folder of its own, with invented families beside those of the demo.
 */
public final class ExplorerBench {
  private static final Map<String, String> OPTIONS =
      Map.of("--persons", "20000", "--steps", "300", "--seed", "7");
  private static final Ground GROUND = new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW");
  private static final Set<Link.Kind> ALL = EnumSet.allOf(Link.Kind.class);
  private static final int MOST = Traversal.MOST_NEIGHBOURS;
  private final Bench report;
  private final BenchWitness witness;
  private final Exploration exploration;
  private final Gateway gateway;
  private final Traversal traversal;
  private final BareQuestions bare;
  private final From from;
  private final List<String> persons;
  private final Random random;
  private final int steps;

  private ExplorerBench(Bench report, ConfigurableApplicationContext context) {
    this.report = report;
    steps = report.number("--steps");
    random = new Random(report.number("--seed"));
    witness = context.getBean(BenchWitness.class);
    exploration = context.getBean(Exploration.class);
    gateway = context.getBean(Gateway.class);
    traversal = context.getBean(Traversal.class);
    var graph = context.getBean(Neo4jClient.class);
    bare = new BareQuestions(graph, context.getBean(PlatformTransactionManager.class));
    var signIn = context.getBean(AuthenticationProvider.class);
    SecurityContextHolder.getContext()
        .setAuthentication(
            signIn.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated("rvt", "houvast-demo")));
    var cases =
        context.getBean(CaseFileReading.class).list(GROUND).stream().map(CaseFile::id).toList();
    from = new From(cases.getFirst(), GROUND);
    persons =
        new ExplorerGraph(graph, cases, report.number("--seed")).make(report.number("--persons"));
  }

  public static void main(String[] arguments) throws Exception {
    try (var bench = new Bench("explorer", arguments, OPTIONS)) {
      bench.put("persons", bench.number("--persons"));
      bench.put("ties", bench.number("--persons") * 9 / 4);
      bench.put("steps", bench.number("--steps"));
      bench.put("seed", bench.option("--seed"));
      new ExplorerBench(bench, bench.start(BenchWitness.Setup.class)).run();
      bench.tell();
    }
    System.exit(0);
  }

  private void run() {
    for (int warm = 0; warm < 40; warm++) {
      once(warm % 2 == 0, ExplorerGraph.HUB);
      exploration.ways(from, any(), any());
    }
    neighboursBesideBare();
    stepsBesideBare("B1 step", ExplorerGraph.HUB);
    stepsBesideBare("B3 step of 5,000", ExplorerGraph.CROWD);
    badge();
    ways();
    fullScene();
    witness.logging(true);
  }

  /** One question with rights and the same without, and nothing around it. */
  private void neighboursBesideBare() {
    witness.logging(false);
    Scope scope = gateway.mine(GROUND, Action.NETWORK_EXPAND).orThrow();
    var guarded = new ArrayList<Long>();
    var plain = new ArrayList<Long>();
    for (int i = 0; i < steps; i++) {
      String of = i % 2 == 0 ? ExplorerGraph.HUB : any();
      var step = new Step(ALL, List.of(of), MOST);
      Runnable with =
          () ->
              guarded.add(
                  timed(
                      () ->
                          gateway.read(
                              scope, "network.expand", s -> traversal.neighbours(s, of, step))));
      Runnable without = () -> plain.add(timed(() -> bare.neighbours(of, List.of(of), MOST)));
      inTurns(with, without);
    }
    beside("expand question", Latency.of(guarded), Latency.of(plain));
  }

  /** A whole step: the decision, the neighbours, names, lines among all, and what lies beyond. */
  private void stepsBesideBare(String name, String of) {
    var quiet = new ArrayList<Long>();
    var logged = new ArrayList<Long>();
    var plain = new ArrayList<Long>();
    for (int i = 0; i < steps; i++) {
      inTurns(
          () -> {
            quiet.add(once(false, of));
            logged.add(once(true, of));
          },
          () -> plain.add(timed(() -> bare.step(of, List.of(of), MOST))));
    }
    report.put(name + " with the log", Latency.of(logged));
    beside(name, Latency.of(quiet), Latency.of(plain));
  }

  private long once(boolean log, String of) {
    witness.logging(log);
    return timed(() -> exploration.step(from, of, ALL, Set.of(of), MOST).orThrow());
  }

  private void badge() {
    witness.logging(false);
    Scope scope = gateway.mine(GROUND, Action.NETWORK_VIEW).orThrow();
    var ids = List.of(ExplorerGraph.CROWD);
    report.put(
        "B3 badge of 5,000",
        measured(
            () ->
                gateway.read(
                    scope, "network.view", s -> traversal.reach(s, ids, Step.allBut(ids)))));
  }

  private void ways() {
    witness.logging(false);
    report.put("B4 ways", measured(() -> exploration.ways(from, any(), any()).orThrow()));
  }

  private void fullScene() {
    witness.logging(false);
    var ids = persons.subList(0, Math.min(persons.size(), Exploration.MOST_THINGS));
    var times = new ArrayList<Long>();
    for (int i = 0; i < Math.max(5, steps / 20); i++) {
      times.add(timed(() -> exploration.scene(from, ids).orThrow()));
    }
    report.put("scene of 2,000", Latency.of(times));
  }

  private Latency measured(Runnable what) {
    var times = new ArrayList<Long>();
    for (int i = 0; i < steps; i++) {
      times.add(timed(what));
    }
    return Latency.of(times);
  }

  private void beside(String name, Latency ours, Latency plain) {
    report.put(name, ours);
    report.put(name + ", bare", plain);
    report.put(
        name + ", ratio",
        Map.of(
            "p50",
            Bench.round(ours.p50() / plain.p50()),
            "p95",
            Bench.round(ours.p95() / plain.p95())));
  }

  private void inTurns(Runnable one, Runnable other) {
    boolean first = random.nextBoolean();
    (first ? one : other).run();
    (first ? other : one).run();
  }

  private String any() {
    return persons.get(random.nextInt(persons.size()));
  }

  private static long timed(Runnable what) {
    long began = System.nanoTime();
    what.run();
    return System.nanoTime() - began;
  }
}
