package nl.houvast.leak;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which secrets were heard by whom and where, held against {@link Rules}. */
final class Findings {
  private final Collection<Secret> secrets;
  private final Finder finder;
  private final Map<String, Map<Secret, Set<String>>> heard = new ConcurrentHashMap<>();
  private final LongAdder places = new LongAdder();
  private final LongAdder letters = new LongAdder();

  Findings(Collection<Secret> secrets) {
    this.secrets = secrets;
    finder = new Finder(secrets);
  }

  /**
   * @param where the operation, screen or file
   * @param said what the caller said itself: to hear that again tells it nothing
   */
  void hear(String who, String where, String text, String said) {
    places.increment();
    letters.add(text.length());
    var found = finder.in(text);
    if (!found.isEmpty()) {
      found.removeAll(finder.in(said));
    }
    var mine = heard.computeIfAbsent(who, w -> new ConcurrentHashMap<>());
    for (Secret secret : found) {
      mine.computeIfAbsent(secret, s -> new ConcurrentSkipListSet<>()).add(where);
    }
  }

  /** What was heard by somebody who may not, one line for each operation and field. */
  List<String> leaks() {
    var told = new TreeMap<String, Set<String>>();
    heard.forEach(
        (who, all) ->
            all.forEach(
                (secret, where) -> {
                  if (!Rules.may(who, secret)) {
                    where.forEach(
                        place ->
                            told.computeIfAbsent(
                                    String.format("%-14s %s: %s", who, place, secret.field()),
                                    k -> new TreeSet<>())
                                .add(secret.where() + " (" + secret.value() + ")"));
                  }
                }));
    return told.entrySet().stream()
        .map(
            e ->
                e.getKey()
                    + " of "
                    + e.getValue().stream().limit(4).collect(Collectors.joining(", "))
                    + (e.getValue().size() > 4 ? " and " + (e.getValue().size() - 4) : ""))
        .toList();
  }

  /** What was not heard by who may: of how many, per field and reader. */
  Map<String, String> missed(Collection<String> readers, BiPredicate<String, Secret> wanted) {
    var told = new TreeMap<String, String>();
    for (Field field : Field.values()) {
      for (String who : readers) {
        long all = pairs(List.of(who), field, wanted).count();
        long found = pairs(List.of(who), field, wanted).filter(this::wasHeard).count();
        if (found < all) {
          told.put(field + " by " + who, found + " of " + all);
        }
      }
    }
    return told;
  }

  private record Pair(String who, Secret secret) {}

  private Stream<Pair> pairs(
      Collection<String> readers, Field field, BiPredicate<String, Secret> wanted) {
    return readers.stream()
        .flatMap(
            who ->
                secrets.stream()
                    .filter(s -> s.field() == field && wanted.test(who, s))
                    .map(s -> new Pair(who, s)));
  }

  private boolean wasHeard(Pair pair) {
    return heard.getOrDefault(pair.who(), Map.of()).containsKey(pair.secret());
  }

  /** The part of what each is to hear that it heard indeed, in percent. */
  double share(Collection<String> readers, BiPredicate<String, Secret> wanted) {
    long all = 0;
    long found = 0;
    for (Field field : Field.values()) {
      all += pairs(readers, field, wanted).count();
      found += pairs(readers, field, wanted).filter(this::wasHeard).count();
    }
    return 100.0 * found / all;
  }

  String size() {
    return places.sum() + " answers, " + letters.sum() / 1_000_000 + " million letters";
  }
}
