package nl.houvast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.houvast.casefile.Chronology.Event;
import nl.houvast.casefile.Chronology.Named;
import nl.houvast.casefile.TimeLanes.Kind;
import nl.houvast.casefile.TimeLanes.Lane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What each organisation and each person's lane holds, and where it is silent. */
class TimeLanesTests {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-02");

  private static Event event(String id, @Nullable String day, String organisation, String... who) {
    var named = Stream.of(who).map(w -> new Named(w.isEmpty() ? null : w, w, "SUBJECT", null));
    return new Event(
        id,
        day == null ? null : LocalDate.parse(day),
        null,
        TODAY,
        new Chronology.Source(organisation, "naam " + organisation, "POLICE"),
        "CONCERN",
        "FACT",
        "SUSPECTED",
        null,
        null,
        List.of(),
        named.toList(),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        null);
  }

  private static TimeLanes lanes(Event... events) {
    return TimeLanes.of(new Chronology(List.of(events), List.of()), 6, TODAY);
  }

  private static List<String> ids(Lane lane) {
    return lane.events().stream().map(Event::signalId).toList();
  }

  @Test
  void an_organisation_may_be_silent_while_another_sees() {
    var lanes =
        lanes(
            event("1", "2025-01-01", "A", "p"),
            event("2", "2025-05-01", "B", "p"),
            event("3", "2025-10-01", "A", "p"),
            event("4", "2026-03-01", "B", "p"),
            event("5", "2026-08-01", "A", "p"));
    assertThat(lanes.lanes())
        .extracting(Lane::kind)
        .containsExactly(Kind.ALL, Kind.ORGANISATION, Kind.ORGANISATION, Kind.PERSON);
    assertThat(lanes.lanes().getFirst().gaps()).as("together").isEmpty();
    assertThat(lanes.lanes().get(1).gaps()).extracting(ViewGap::days).containsExactly(273L, 304L);
    assertThat(lanes.lanes().get(2).gaps().getLast().until()).as("until today").isNull();
    assertThat(lanes.from()).isEqualTo("2025-01-01");
  }

  @Test
  void a_person_s_lane_holds_each_signal_that_mentions_them_once_and_nobody_unknown_has_one() {
    var lanes =
        lanes(
            event("2", "2026-10-01", "A", "p", "p", "q"),
            event("1", "2026-09-01", "A", "q", ""),
            event("3", null, "A", "q"));
    var persons = lanes.lanes().stream().filter(l -> l.kind() == Kind.PERSON).toList();
    assertThat(persons).extracting(Lane::label).containsExactly("q", "p");
    assertThat(ids(persons.getFirst())).as("as they happened").containsExactly("1", "2");
    assertThat(ids(persons.getLast())).containsExactly("2");
  }

  @Test
  void nothing_on_record_is_no_lane() {
    assertThat(lanes().lanes()).isEmpty();
  }
}
