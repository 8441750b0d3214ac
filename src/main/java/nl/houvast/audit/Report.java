package nl.houvast.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who looked at the data of one person, and why, as that person may be told: the organisation and
 * the function of the reader, not the name. Only for a privacy officer; it is itself a line.
 */
@Component
public class Report {
  private final Audit audit;

  Report(Audit audit) {
    this.audit = audit;
  }

  /** One reading. */
  public record Reading(
      Instant at,
      String organisation,
      List<String> roles,
      @Nullable String purpose,
      @Nullable String basis,
      String level,
      String activity,
      String what) {}

  /** Newest first; a refused attempt and an act that showed nothing are no reading. */
  public Answer<Page<Reading>> of(String personId, @Nullable String cursor, int limit) {
    return audit
        .accesses(new Audit.Question(personId, null, null, null, null, cursor, limit))
        .map(
            page ->
                new Page<>(
                    page.items().stream()
                        .filter(a -> a.action().equals("R") && a.outcome().equals("done"))
                        .map(Report::reading)
                        .toList(),
                    page.nextCursor()));
  }

  /**
   * The readings of somebody within one case, for that person; the caller has decided that the
   * person may know, and writes the line of it.
   *
   * @param subjects the person, and the mentions in that case that are the person
   */
  public List<Reading> within(Collection<String> subjects, String caseFileId, int limit) {
    return audit.readings(subjects, caseFileId, limit).stream().map(Report::reading).toList();
  }

  private static Reading reading(Audit.Access access) {
    return new Reading(
        access.at(),
        access.organisation(),
        Arrays.asList(access.role().split(" ")),
        access.purpose(),
        access.basis(),
        access.level(),
        access.activity(),
        Deeds.told(access.activity(), Locale.of("nl")));
  }
}
