package nl.houvast.casefile.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.houvast.casefile.retention.Term.Why;
import org.jspecify.annotations.Nullable;

/**
 * The term of a file: the longest that any rule gives. One more fact never makes it shorter, and
 * what is not known never does either.
 *
 * @see "access-and-audit.md, section 16: sources differ, and a lawyer has to confirm"
 */
public final class Retention {
  private final List<RetentionRule> rules;

  /**
   * @throws IllegalArgumentException when no rule counts for every file
   */
  public Retention(List<RetentionRule> rules) {
    this.rules = List.copyOf(rules);
    if (rules.stream().noneMatch(r -> r.organisationKinds().isEmpty() && !r.minor())) {
      throw new IllegalArgumentException("one rule has to count for every file");
    }
  }

  public List<RetentionRule> rules() {
    return rules;
  }

  public Term term(FileFacts file) {
    LocalDate closedOn = file.closedOn();
    if (closedOn == null) {
      return new Term(null, null, Why.STILL_OPEN);
    }
    var counting = rules.stream().filter(rule -> counts(rule, file)).toList();
    var unknown = counting.stream().filter(rule -> from(rule, file, closedOn) == null).findFirst();
    return unknown
        .map(rule -> new Term(null, rule.code(), Why.BIRTH_UNKNOWN))
        .orElseGet(
            () ->
                counting.stream()
                    .map(rule -> ended(rule, file, closedOn))
                    .max(Comparator.comparing(Retention::day).thenComparing(Retention::code))
                    .orElseThrow());
  }

  private static boolean counts(RetentionRule rule, FileFacts file) {
    boolean kind =
        rule.organisationKinds().isEmpty()
            || rule.organisationKinds().stream().anyMatch(file.organisationKinds()::contains);
    return kind && (!rule.minor() || file.perhapsMinor());
  }

  private static Term ended(RetentionRule rule, FileFacts file, LocalDate closedOn) {
    LocalDate from = from(rule, file, closedOn);
    return new Term(
        from == null ? null : from.plusYears(rule.years()), rule.code(), Why.LONGEST_TERM);
  }

  private static @Nullable LocalDate from(RetentionRule rule, FileFacts file, LocalDate closedOn) {
    return switch (rule.countsFrom()) {
      case CLOSING -> closedOn;
      case LAST_CHANGE -> file.lastChange().isAfter(closedOn) ? file.lastChange() : closedOn;
      case BIRTH_OF_YOUNGEST -> file.unknownBirths() > 0 ? null : file.youngest().orElse(null);
    };
  }

  private static LocalDate day(Term term) {
    return java.util.Objects.requireNonNull(term.until());
  }

  private static String code(Term term) {
    return java.util.Objects.requireNonNull(term.rule());
  }
}
