package nl.houvast.casefile.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One term, as a law or a source states it.
 *
 * @param organisationKinds the rule counts for a file in which one of these wrote; empty = every
 *     file
 * @param minor whether it counts only for a file with somebody under 18, or of unknown age, when it
 *     was opened
 * @param years how long from that moment on
 * @param source where the term was read, and on which day
 * @param confirmedBy the lawyer who confirmed it; null as long as nobody did
 */
public record RetentionRule(
    String code,
    Map<String, String> label,
    List<String> organisationKinds,
    boolean minor,
    int years,
    CountsFrom countsFrom,
    String source,
    LocalDate sourceDate,
    @Nullable String confirmedBy) {

  /** From when a term runs. */
  public enum CountsFrom {
    LAST_CHANGE,
    CLOSING,
    /** The birth of the youngest of the file. */
    BIRTH_OF_YOUNGEST
  }

  public RetentionRule {
    organisationKinds = List.copyOf(organisationKinds);
    label = Map.copyOf(label);
    if (years < 1) {
      throw new IllegalArgumentException("a term of less than a year: " + code);
    }
  }
}
