package nl.houvast.network.genogram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import nl.houvast.Bench;
import nl.houvast.Bench.Latency;

/**
 * {@code ./houvast bench genogram}: how long a drawing takes and how large it is, and how many of
 * many families out of a seed break a rule of the drawing. No graph and no screen: layout and SVG
 * are one function of the family.
 */
public final class GenogramBench {
  private static final Map<String, String> OPTIONS =
      Map.of("--families", "10000", "--rounds", "200");

  private static final Map<String, Function<Look, List<String>>> RULES = new LinkedHashMap<>();

  static {
    RULES.put("partners and siblings on one line", Look::level);
    RULES.put("everybody once, nobody on another", Look::apart);
    RULES.put("siblings by birth, nobody else between", Look::sibships);
    RULES.put("nobody between partners", Look::couples);
    RULES.put("no two lines on each other", Look::overlaps);
    RULES.put("no line through a person", Look::crossed);
    RULES.put("every fact and nothing else", Look::facts);
    RULES.put("a bar says identical", Look::twins);
  }

  private final Bench report;

  private GenogramBench(Bench report) {
    this.report = report;
  }

  public static void main(String[] arguments) throws Exception {
    try (var report = new Bench("genogram", arguments, OPTIONS)) {
      var bench = new GenogramBench(report);
      bench.drawn(60);
      bench.drawn(300);
      bench.swept(report.number("--families"));
      report.tell();
    }
  }

  /** The layout with its SVG, of the same family over and over after a warm-up. */
  private void drawn(int persons) {
    var family = of(persons);
    var layout = new ArrayList<Long>();
    var all = new ArrayList<Long>();
    int rounds = report.number("--rounds");
    for (int i = 0; i < 2 * rounds; i++) {
      long began = System.nanoTime();
      var drawing = Genogram.draw(family);
      long laid = System.nanoTime();
      GenogramSvg.of(drawing, (key, words) -> key, true);
      long written = System.nanoTime();
      if (i >= rounds) {
        layout.add(laid - began);
        all.add(written - began);
      }
    }
    int bytes = Look.svg(family).getBytes(StandardCharsets.UTF_8).length;
    report.put("B8 layout of " + family.persons().size(), Latency.of(layout));
    report.put("B8 layout and SVG of " + family.persons().size(), Latency.of(all));
    report.put("B8 kB of SVG of " + family.persons().size(), bytes / 1000.0);
  }

  /** Clans out of a seed laid together until there are so many. */
  private static Family of(int persons) {
    var many = new Families();
    for (long seed = 0; many.persons.size() < persons; seed++) {
      var clan = new Clans(seed).told;
      if (many.persons.size() + clan.persons.size() <= persons) {
        many.add(clan, "c" + seed);
      }
    }
    return many.seenFrom(many.persons.getFirst().id());
  }

  private void swept(int families) {
    var faults = new LinkedHashMap<String, Integer>();
    var first = new HashMap<String, Long>();
    int persons = 0;
    for (long seed : LongStream.range(0, families).toArray()) {
      var look = Retold.of(seed).look();
      persons += look.at().size();
      RULES.forEach((rule, of) -> count(faults, first, seed, rule, of.apply(look)));
      count(faults, first, seed, "same bytes in any order", Retold.of(seed).inAnotherOrder());
      count(faults, first, seed, "one more child moves nobody", Retold.of(seed).withOneMoreChild());
      count(faults, first, seed, "who is hidden leaves no trace", Retold.of(seed).withoutOne());
    }
    report.put("families", families);
    report.put("persons", persons);
    report.put("families that break a rule", faults);
    report.put("first seed that does", first);
  }

  private static void count(
      Map<String, Integer> faults,
      Map<String, Long> first,
      long seed,
      String rule,
      List<String> found) {
    faults.merge(rule, found.isEmpty() ? 0 : 1, Integer::sum);
    if (!found.isEmpty()) {
      first.putIfAbsent(rule, seed);
    }
  }
}
