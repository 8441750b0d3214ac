package nl.houvast.recognition.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One signal as a rule sees it: codes and days, no text.
 *
 * @param happenedUntil the last day of what happened; the first when it lasted no longer
 */
public record SignalFact(
    String id,
    String kind,
    String nature,
    LocalDate happenedOn,
    LocalDate happenedUntil,
    LocalDate reportedOn,
    String firstStatus,
    List<Revision> revisions,
    String sourceType,
    String organisation,
    String organisationName,
    @Nullable String closureReason,
    long leftOpen,
    Set<String> concepts) {

  /** domain.md §2: organisations that work on a case and are no source of signals. */
  private static final Set<String> NO_SOURCE =
      Set.of("REGIONAL_SAFETY_TEAM", "EXPERTISE_PLATFORM", "INSPECTORATE", "MUNICIPALITY");

  /** From this day on the source said so. */
  public record Revision(LocalDate on, String status) {}

  /** Where the statement stood at the end of the day. */
  public String statusOn(LocalDate day) {
    String status = firstStatus;
    for (Revision r : revisions) {
      if (!r.on().isAfter(day)) {
        status = r.status();
      }
    }
    return status;
  }

  boolean onRecord(LocalDate day) {
    return !reportedOn.isAfter(day) && !statusOn(day).equals("REFUTED");
  }

  /** Violence counts when it is suspected or confirmed (domain.md §2). */
  public boolean violentOn(LocalDate day) {
    return onRecord(day)
        && !statusOn(day).equals("UNCONFIRMED")
        && concepts.stream().anyMatch(RuleReader.VIOLENCE::contains);
  }

  boolean indicates(Set<String> any) {
    return any.stream().anyMatch(concepts::contains);
  }

  /** Whether it came from a source, and not from the ones who join what sources say. */
  boolean bySource() {
    return isSource(sourceType);
  }

  /** Whether organisations of this type hand in what they know themselves. */
  public static boolean isSource(String organisationType) {
    return !NO_SOURCE.contains(organisationType);
  }

  boolean fact() {
    return nature.equals("FACT");
  }
}
