package nl.houvast.signal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That something was taken out of every question, and no word of what it says.
 *
 * @param id of the signal, or of the mention that names the home
 * @param home that only the home is withheld, and the signal itself is not
 * @param kind of the signal; null for a home
 * @param until the last day; on the next it is put back by itself
 */
public record Withheld(
    String id,
    String signalId,
    boolean home,
    @Nullable String kind,
    String caseFileId,
    Why why,
    String by,
    LocalDate since,
    LocalDate until,
    String reason) {

  /** Why something is withheld. */
  public enum Why {
    /** Somebody has the right that nothing is done with it for a time (AVG 18). */
    RESTRICTED,
    /** It would tell where somebody is hiding. */
    SHIELDED
  }
}
