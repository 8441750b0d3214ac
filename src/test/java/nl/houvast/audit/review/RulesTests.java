package nl.houvast.audit.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.houvast.kernel.Level;
import org.junit.jupiter.api.Test;

/** What stands out in a day, and what does not. */
class RulesTests {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  private static final Rules.Tasks EVERYBODY = (account, caseFile, at) -> true;
  private final Rules rules = new Rules(4, 3, LocalTime.of(7, 0), LocalTime.of(20, 0));
  private final List<Reading> day = new ArrayList<>();

  private void look(String account, String at, String caseFile, String subject) {
    add(account, at, false, Level.L4, caseFile, subject);
  }

  private void add(
      String account, String at, boolean denied, Level level, String caseFile, String subject) {
    String id = "line-" + day.size();
    day.add(new Reading(id, "", Instant.parse(at), account, denied, level, caseFile, subject));
  }

  private List<Standout> found(Rules.Tasks tasks) {
    var watches = rules.on(MONDAY, tasks);
    day.forEach(reading -> watches.forEach(watch -> watch.take(reading)));
    return watches.stream().flatMap(watch -> watch.found().stream()).toList();
  }

  private List<Standout> found() {
    return found(EVERYBODY);
  }

  @Test
  void an_ordinary_working_day_has_nothing() {
    look("rvt", "2026-11-02T09:00:00Z", "case-1", "person-1");
    look("rvt", "2026-11-02T09:01:00Z", "case-1", "person-2");
    add("rvt", "2026-11-02T09:02:00Z", true, Level.L0, "case-2", null);
    assertThat(found()).isEmpty();
  }

  @Test
  void many_persons_count_within_any_hour_and_the_same_person_once() {
    for (int i = 0; i < 9; i++) {
      look("rvt", "2026-11-02T09:0" + i + ":00Z", "case-1", "person-1");
    }
    look("rvt", "2026-11-02T09:30:00Z", "case-1", "person-2");
    look("rvt", "2026-11-02T09:40:00Z", "case-1", "person-3");
    assertThat(found()).isEmpty();
    // 09:08 is more than an hour before: person-1 no longer counts.
    look("rvt", "2026-11-02T10:09:00Z", "case-1", "person-4");
    assertThat(found()).isEmpty();
    look("rvt", "2026-11-02T10:20:00Z", "case-1", "person-5");
    assertThat(found())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.rule()).isEqualTo(Rule.MANY_PERSONS);
              assertThat(s.number()).isEqualTo(4);
              assertThat(s.from()).isEqualTo("2026-11-02T09:30:00Z");
              assertThat(s.until()).isEqualTo("2026-11-02T10:20:00Z");
            });
  }

  @Test
  void two_colleagues_together_are_not_one_who_saw_many() {
    for (int i = 0; i < 6; i++) {
      look(i % 2 == 0 ? "rvt" : "rvt-collega", "2026-11-02T09:0" + i + ":00Z", "c", "p" + i);
    }
    assertThat(found()).isEmpty();
  }

  @Test
  void outside_hours_follow_the_dutch_clock_on_both_sides_of_the_change() {
    assertThat(rules.outside(Instant.parse("2026-11-02T06:00:00Z"))).as("07:00, winter").isFalse();
    assertThat(rules.outside(Instant.parse("2026-11-02T05:59:59Z"))).isTrue();
    assertThat(rules.outside(Instant.parse("2026-10-23T05:00:00Z"))).as("07:00, summer").isFalse();
    assertThat(rules.outside(Instant.parse("2026-11-02T19:00:00Z"))).as("20:00").isTrue();
    assertThat(rules.outside(Instant.parse("2026-11-01T12:00:00Z"))).as("a Sunday").isTrue();
  }

  @Test
  void outside_hours_tells_of_content_of_a_case_only() {
    add("rvt", "2026-11-02T22:00:00Z", false, Level.L1, "case-1", null);
    look("rvt", "2026-11-02T22:00:00Z", "intake:MIDDEN", "m-1");
    look("lokaal", "2026-11-02T22:00:00Z", "own:O-L", "m-1");
    assertThat(found()).isEmpty();
    look("rvt", "2026-11-02T22:01:00Z", "case-1", "person-1");
    look("rvt", "2026-11-02T22:02:00Z", "case-1", "person-2");
    assertThat(found())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.rule()).isEqualTo(Rule.OUTSIDE_HOURS);
              assertThat(s.number()).isEqualTo(2);
            });
  }

  @Test
  void refusals_are_told_from_the_third_on() {
    IntStream.range(0, 2)
        .forEach(i -> add("rvt", "2026-11-02T09:00:00Z", true, Level.L0, "c" + i, null));
    assertThat(found()).isEmpty();
    add("rvt", "2026-11-02T11:00:00Z", true, Level.L0, "c2", null);
    assertThat(found()).extracting(Standout::rule).containsExactly(Rule.DENIED_OFTEN);
  }

  @Test
  void a_case_without_a_task_is_told_per_case_and_one_with_a_task_is_not() {
    look("rvt", "2026-11-02T09:00:00Z", "case-1", "person-1");
    look("rvt", "2026-11-02T09:01:00Z", "case-2", "person-2");
    look("rvt", "2026-11-02T09:02:00Z", "case-3", "person-3");
    assertThat(found((account, caseFile, at) -> caseFile.equals("case-2")))
        .extracting(Standout::rule, Standout::caseFileId)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Rule.NO_TASK, "case-1"),
            org.assertj.core.groups.Tuple.tuple(Rule.NO_TASK, "case-3"));
  }

  @Test
  void the_same_finding_has_the_same_id_and_another_day_another() {
    add("rvt", "2026-11-02T22:00:00Z", false, Level.L4, "case-1", "p");
    var first = found().getFirst();
    add("rvt", "2026-11-02T22:30:00Z", false, Level.L4, "case-1", "p");
    var later = found().getFirst();
    assertThat(later.number()).isEqualTo(2);
    assertThat(later.id()).isEqualTo(first.id());
    var other =
        new Standout(
            first.rule(),
            first.account(),
            MONDAY.plusDays(1),
            null,
            null,
            first.from(),
            first.until(),
            1);
    assertThat(other.id()).isNotEqualTo(first.id());
  }
}
