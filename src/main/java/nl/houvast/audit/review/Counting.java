package nl.houvast.audit.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Counts the lines of each account that a condition picks, and tells of it from a number on. */
final class Counting implements Watch {
  private final Rule rule;
  private final LocalDate day;
  private final int least;
  private final boolean perCase;
  private final Predicate<Reading> which;
  private final Map<Key, Tally> tallies = new LinkedHashMap<>();

  private record Key(String account, @Nullable String caseFileId) {}

  private record Tally(Instant from, Instant until, int number) {
    Tally and(Instant at) {
      return new Tally(from, at, number + 1);
    }
  }

  /**
   * @param perCase whether each case of an account is told of by itself
   */
  Counting(Rule rule, LocalDate day, int least, boolean perCase, Predicate<Reading> which) {
    this.rule = rule;
    this.day = day;
    this.least = least;
    this.perCase = perCase;
    this.which = which;
  }

  @Override
  public void take(Reading reading) {
    if (which.test(reading)) {
      tallies.merge(
          new Key(reading.account(), perCase ? reading.caseFileId() : null),
          new Tally(reading.at(), reading.at(), 1),
          (tally, one) -> tally.and(one.from()));
    }
  }

  @Override
  public List<Standout> found() {
    var found = new ArrayList<Standout>();
    tallies.forEach(
        (key, tally) -> {
          if (tally.number() >= least) {
            found.add(
                new Standout(
                    rule,
                    key.account(),
                    day,
                    key.caseFileId(),
                    null,
                    tally.from(),
                    tally.until(),
                    tally.number()));
          }
        });
    return found;
  }
}
