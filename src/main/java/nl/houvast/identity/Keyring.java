package nl.houvast.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** What mentions can be found by. A person of flesh and blood has few of each. */
record Keyring(Set<LocalDate> days, Set<String> phones, Set<String> doors) {
  private static final int MOST = 20;

  static Keyring of(Collection<? extends MapAccessor> mentions) {
    Set<LocalDate> days = new TreeSet<>();
    Set<String> phones = new TreeSet<>();
    Set<String> doors = new TreeSet<>();
    for (MapAccessor mention : mentions) {
      Value born = mention.get("birthDate");
      if (!born.isNull() && days.size() < MOST) {
        days.add(born.asLocalDate());
        days.add(exchanged(born.asLocalDate()));
      }
      add(phones, mention.get("phoneKey"));
      add(doors, mention.get("addressKey"));
    }
    return new Keyring(days, phones, doors);
  }

  private static void add(Set<String> keys, Value key) {
    if (!key.isNull() && keys.size() < MOST) {
      keys.add(key.asString());
    }
  }

  /** The date with day and month exchanged; the date itself when there is no such day. */
  private static LocalDate exchanged(LocalDate day) {
    int month = day.getDayOfMonth();
    boolean exists =
        month <= 12 && day.getMonthValue() <= YearMonth.of(day.getYear(), month).lengthOfMonth();
    return exists ? LocalDate.of(day.getYear(), month, day.getMonthValue()) : day;
  }

  /** As parameters of a statement, with the region in which to look. */
  Map<String, Object> in(String region) {
    return Map.of(
        "region", region,
        "days", List.copyOf(days),
        "phones", List.copyOf(phones),
        "doors", List.copyOf(doors));
  }
}
