package nl.houvast.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.houvast.identity.linkage.Entry;
import nl.houvast.identity.linkage.Frequencies;
import nl.houvast.identity.linkage.Model;
import nl.houvast.identity.linkage.Persons;
import nl.houvast.identity.linkage.Persons.Edge;
import nl.houvast.identity.linkage.Scorer;
import nl.houvast.identity.linkage.Traits;

/**
 * All decisions about a set of entries, made without their truth.
 *
 * @param candidates for each entry the places of its candidates, best first
 * @param edges every candidate pair once, with its score
 * @param persons for each entry the place of the first entry of its person
 */
record LinkageRun(
    List<Entry> entries,
    List<int[]> candidates,
    List<Edge> edges,
    int[] persons,
    Model model,
    double seconds) {

  static LinkageRun of(LinkageSet set, Model model, int top) throws IOException {
    long start = System.nanoTime();
    var entries = set.entries();
    var traits = entries.parallelStream().map(Traits::of).toList();
    List<int[]> candidates;
    try (var index = new KeyIndex(traits)) {
      candidates =
          IntStream.range(0, traits.size())
              .parallel()
              .mapToObj(i -> index.like(i, traits.get(i), top))
              .toList();
    }
    var run = decide(set, traits, candidates, model);
    return run.within((System.nanoTime() - start) / 1e9);
  }

  static LinkageRun decide(
      LinkageSet set, List<Traits> traits, List<int[]> candidates, Model model) {
    var scorer = new Scorer(model, Frequencies.of(traits));
    var edges =
        pairs(candidates)
            .parallel()
            .filter(p -> set.countsBetween(traits.get(first(p)).id(), traits.get(second(p)).id()))
            .mapToObj(
                p ->
                    new Edge(
                        first(p),
                        second(p),
                        scorer.score(traits.get(first(p)), traits.get(second(p)))))
            .toList();
    int[] persons = Persons.of(traits, edges, scorer);
    return new LinkageRun(set.entries(), candidates, edges, persons, model, 0);
  }

  private LinkageRun within(double time) {
    return new LinkageRun(entries, candidates, edges, persons, model, time);
  }

  private static int first(long pair) {
    return (int) (pair >>> 32);
  }

  private static int second(long pair) {
    return (int) pair;
  }

  private static LongStream pairs(List<int[]> candidates) {
    return Arrays.stream(
        IntStream.range(0, candidates.size())
            .boxed()
            .flatMapToLong(
                i ->
                    Arrays.stream(candidates.get(i))
                        .mapToLong(j -> ((long) Math.min(i, j) << 32) | Math.max(i, j)))
            .distinct()
            .toArray());
  }
}
