package nl.houvast.audit.review;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;

/**
 * What is conspicuous, as numbers that an operator sets. Each rule counts acts; none says how good
 * somebody is.
 *
 * @param manyPersons from how many persons in an hour on
 * @param deniedOften from how many refusals a day on
 * @param from when the team begins, on a working day
 * @param until when it ends
 */
public record Rules(int manyPersons, int deniedOften, LocalTime from, LocalTime until) {
  private static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** Whether an account held a grant on a case at a moment. */
  public interface Tasks {
    boolean held(String account, String caseFileId, Instant at);
  }

  /** The rules for one day. */
  public List<Watch> on(LocalDate day, Tasks tasks) {
    return List.of(
        new ManyPersons(day, manyPersons),
        new Counting(
            Rule.OUTSIDE_HOURS,
            day,
            1,
            false,
            r -> r.showedContent() && r.ofOneCase() && outside(r.at())),
        new Counting(Rule.DENIED_OFTEN, day, deniedOften, false, Reading::denied),
        new Counting(Rule.NO_TASK, day, 1, true, r -> withoutTask(r, tasks)));
  }

  boolean outside(Instant at) {
    ZonedDateTime there = at.atZone(DUTCH);
    LocalTime time = there.toLocalTime();
    return WEEKEND.contains(there.getDayOfWeek()) || time.isBefore(from) || !time.isBefore(until);
  }

  private static boolean withoutTask(Reading reading, Tasks tasks) {
    String caseFileId = reading.caseFileId();
    return reading.showedContent()
        && reading.ofOneCase()
        && caseFileId != null
        && !tasks.held(reading.account(), caseFileId, reading.at());
  }
}
