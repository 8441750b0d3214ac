package nl.houvast.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;
import nl.houvast.identity.linkage.Traits;
import nl.houvast.identity.partner.Encoder;
import nl.houvast.identity.partner.Encoding;
import org.jspecify.annotations.Nullable;

/**
 * {@code --privacy}: the same entries asked for without a name. Each entry of one half is a
 * question to the other half; FEBRL 4 has its own halves, elsewhere the id decides.
 */
final class PrivateRun {
  /** Any key gives the same figures, but for chance. */
  private static final SecretKeySpec KEY =
      new SecretKeySpec(
          "bench of the encodings, 32 bytes".getBytes(StandardCharsets.UTF_8), "HmacSHA256");

  private final LinkageSet set;
  private final List<Traits> traits;
  private final List<@Nullable Encoding> encodings;
  private final double encodingsPerSecond;

  private PrivateRun(LinkageSet set) {
    this.set = set;
    traits = set.entries().stream().map(Traits::of).toList();
    var encoder = new Encoder(KEY);
    long start = System.nanoTime();
    encodings = new ArrayList<>();
    traits.forEach(t -> encodings.add(encoder.of(t)));
    encodingsPerSecond = traits.size() / ((System.nanoTime() - start) / 1e9);
  }

  /** Every hit is found before the truth is opened. */
  static Map<String, Object> figures(LinkageSet set) throws IOException {
    var run = new PrivateRun(set);
    var asking = run.half(true);
    var asked = run.half(false);
    long start = System.nanoTime();
    var hits = run.hits(asking, asked);
    double seconds = (System.nanoTime() - start) / 1e9;
    var persons = set.truth().persons();
    String[] person = run.traits.stream().map(t -> persons.get(t.id())).toArray(String[]::new);
    var known =
        asked.stream().collect(Collectors.groupingBy(i -> person[i], Collectors.counting()));
    long sought = asking.stream().mapToLong(i -> known.getOrDefault(person[i], 0L)).sum();
    long right = hits.stream().filter(h -> person[h[0]].equals(person[h[1]])).count();
    var figures = new LinkedHashMap<String, Object>();
    figures.put("between", "two halves that hold a key together");
    figures.put("tooLittleKnownToAsk", run.encodings.stream().filter(e -> e == null).count());
    figures.putAll(LinkageFigures.measures(right, hits.size(), sought));
    figures.put("encodingsPerSecond", Math.round(run.encodingsPerSecond));
    figures.put(
        "comparisonsPerSecond", Math.round((double) asking.size() * asked.size() / seconds));
    return figures;
  }

  private List<Integer> half(boolean first) {
    return IntStream.range(0, traits.size())
        .filter(i -> set.firstHalf(traits.get(i).id()) == first)
        .boxed()
        .toList();
  }

  private List<int[]> hits(List<Integer> asking, List<Integer> asked) {
    return asking.parallelStream()
        .flatMap(i -> asked.stream().filter(j -> hit(i, j)).map(j -> new int[] {i, j}))
        .toList();
  }

  private boolean hit(int a, int b) {
    Encoding one = encodings.get(a);
    Encoding other = encodings.get(b);
    return one != null && other != null && one.hits(other);
  }
}
