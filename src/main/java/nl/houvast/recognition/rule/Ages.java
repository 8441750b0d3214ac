package nl.houvast.recognition.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Birth dates of the people of a case, as far as they are known on one day. */
record Ages(Map<String, LocalDate> born) {
  private static final int ADULT = 18;
  private static final int ABLE = 13;

  boolean is(@Nullable String person, Condition.Age age, LocalDate day) {
    LocalDate birth = person == null ? null : born.get(person);
    if (birth == null) {
      return false;
    }
    int years = Period.between(birth, day).getYears();
    return switch (age) {
      case ADULT -> years >= ADULT;
      case MINOR -> years < ADULT;
      case FROM_13 -> years >= ABLE;
    };
  }

  /** Whether everybody whose age the condition asks for had it on that day. */
  boolean fit(Map<String, Condition.Age> ages, Map<String, String> people, LocalDate day) {
    return ages.entrySet().stream().allMatch(e -> is(people.get(e.getKey()), e.getValue(), day));
  }
}
