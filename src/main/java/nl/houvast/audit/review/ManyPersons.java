package nl.houvast.audit.review;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many different persons one account saw within any sixty minutes; told once a day. */
final class ManyPersons implements Watch {
  private static final Duration SPAN = Duration.ofHours(1);
  private final LocalDate day;
  private final int least;
  private final Map<String, Window> windows = new HashMap<>();
  private final Map<String, Standout> found = new LinkedHashMap<>();

  ManyPersons(LocalDate day, int least) {
    this.day = day;
    this.least = least;
  }

  private record Seen(Reading reading, String subject) {}

  private static final class Window {
    private final Deque<Seen> seen = new ArrayDeque<>();
    private final Map<String, Integer> persons = new HashMap<>();

    int with(Reading reading, String subject) {
      while (!seen.isEmpty() && !seen.getFirst().reading().at().plus(SPAN).isAfter(reading.at())) {
        persons.computeIfPresent(seen.removeFirst().subject(), Window::less);
      }
      seen.add(new Seen(reading, subject));
      persons.merge(subject, 1, Integer::sum);
      return persons.size();
    }

    private static @Nullable Integer less(String subject, int times) {
      return times == 1 ? null : times - 1;
    }
  }

  @Override
  public void take(Reading reading) {
    String subject = reading.subject();
    if (subject == null || !reading.showedContent()) {
      return;
    }
    Window window = windows.computeIfAbsent(reading.account(), account -> new Window());
    int persons = window.with(reading, subject);
    Standout before = found.get(reading.account());
    if (persons >= least && (before == null || persons > before.number())) {
      found.put(reading.account(), standout(window, reading, persons));
    }
  }

  private Standout standout(Window window, Reading last, int persons) {
    var from = window.seen.getFirst().reading().at();
    return new Standout(
        Rule.MANY_PERSONS, last.account(), day, null, null, from, last.at(), persons);
  }

  @Override
  public List<Standout> found() {
    return new ArrayList<>(found.values());
  }
}
