package nl.houvast.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.houvast.Bench;
import nl.houvast.identity.linkage.Model;
import nl.houvast.identity.linkage.ModelFile;
import nl.houvast.identity.linkage.Training;
import nl.houvast.identity.linkage.Traits;

/**
 * {@code ./houvast bench linkage --data DIR}: how well entries about one person are brought
 * together by the model that ships, at the thresholds fixed in it. Exit 2 when the data cannot be
 * read.
 */
public final class LinkageBench {
  public static void main(String[] arguments) throws Exception {
    var defaults = new LinkedHashMap<String, String>();
    defaults.put("--data", "src/test/resources/bench/nl_public");
    defaults.put("--format", "own");
    defaults.put("--set", "1");
    defaults.put("--file", "historical_public.csv");
    defaults.put("--without", "");
    defaults.put("--top", "20");
    defaults.put("--model", "");
    defaults.put("--train", "no");
    defaults.put("--privacy", "no");
    defaults.put("--persons", "6000");
    defaults.put("--seed", "2");
    defaults.put("--noise", "1.5");
    try (var bench = new Bench("linkage", arguments, defaults)) {
      run(bench);
    } catch (LinkageSet.Unreadable unreadable) {
      System.err.println(unreadable.getMessage());
      System.exit(2);
    }
    System.exit(0);
  }

  private static void run(Bench bench) throws Exception {
    var without = Set.of(bench.option("--without").split(","));
    var set =
        bench.option("--format").equals("invented")
            ? HeldOut.set(bench, without)
            : LinkageSet.of(
                Path.of(bench.option("--data")),
                bench.option("--format"),
                bench.option("--set"),
                bench.option("--file"),
                without);
    Model model =
        bench.option("--model").isEmpty()
            ? ModelFile.shipped()
            : ModelFile.read(Path.of(bench.option("--model")));
    var run = LinkageRun.of(set, model, bench.number("--top"));
    boolean train = bench.option("--train").equals("yes");
    var trained = train ? LinkageRun.of(set, trained(set, model), bench.number("--top")) : null;
    // every decision is made; only now the truth
    var figures = new LinkageFigures(set, run, set.truth());
    bench.put("data", set.name());
    bench.put("runs", 1);
    bench.put("records", run.entries().size());
    bench.put("truePairs", figures.truePairs());
    var told = new LinkedHashMap<String, Object>();
    told.put("version", model.version());
    told.put("trainedOn", model.trainedOn());
    bench.put("model", told);
    bench.put("thresholds", model.thresholds());
    bench.put("pairs", figures.pairs());
    bench.put("clusters", figures.clusters());
    bench.put("wrongMerges", figures.wrongMerges());
    bench.put("review", figures.review());
    bench.put("candidates", figures.candidates(bench.number("--top")));
    bench.put("byNameOrigin", OriginFigures.of(figures, new NameOrigins()));
    bench.put("batchSeconds", run.seconds());
    bench.put("peakHeapMb", peak());
    if (trained != null) {
      var own = new LinkageFigures(set, trained, set.truth());
      bench.put(
          "trainedOnTheseSignals",
          Map.of("clusters", own.clusters(), "wrongMerges", own.wrongMerges()));
    }
    if (bench.option("--privacy").equals("yes")) {
      bench.put("privacy", PrivateRun.figures(set));
    }
    bench.put("peers", Map.of());
    bench.tell();
  }

  /** Learned from the signals at hand, without their truth; the thresholds stay those shipped. */
  private static Model trained(LinkageSet set, Model model) {
    return Training.of(set.entries().stream().map(Traits::of).toList(), model, 1);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP)
            .mapToLong(p -> p.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }
}
