package nl.houvast.identity.linkage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often each value occurs among all entries: agreeing on "Jansen" says little, on a rare name a
 * lot. Kinds of value are kept apart.
 */
public final class Frequencies implements Terms {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Company company = new Company();
  private int entries;
  private double family;
  private Hubs hubs = Hubs.among(List.of());

  public static Frequencies of(Collection<Traits> all) {
    var frequencies = new Frequencies();
    all.forEach(frequencies::add);
    frequencies.family = Families.among(all);
    frequencies.hubs = Hubs.among(all);
    return frequencies;
  }

  public void add(Traits traits) {
    entries++;
    company.add(traits.names());
    for (var name : traits.names().surnames()) {
      count(Kind.SURNAME, name.text());
    }
    for (var name : traits.names().given()) {
      count(name.initial() ? Kind.INITIAL : Kind.GIVEN_NAME, name.text());
      if (!name.initial() && name == traits.names().given().getFirst()) {
        count(Kind.INITIAL, name.text().substring(0, 1));
      }
    }
    count(Kind.BIRTH_DATE, traits.born() == null ? null : traits.born().text());
    count(Kind.DOOR, traits.place().door());
    count(Kind.CODE, traits.place().code());
    count(Kind.TOWN, traits.place().town());
    count(Kind.PHONE, traits.phone());
    count(Kind.TOKEN, traits.bsnToken());
    count(Kind.TOKEN, traits.numberToken() == null ? null : traits.numberToken().whole());
    count(Kind.EMAIL, traits.email());
    count(Kind.BIRTH_PLACE, traits.birthPlace());
    count(Kind.OCCUPATION, traits.occupation());
  }

  private void count(Kind kind, @Nullable String value) {
    if (value != null) {
      counts.merge(kind.name() + "=" + value, 1, Integer::sum);
    }
  }

  /** How often each value of a kind occurs. */
  Map<String, Integer> counts(Kind kind) {
    String prefix = kind.name() + "=";
    var found = new java.util.TreeMap<String, Integer>();
    counts.forEach(
        (value, count) -> {
          if (value.startsWith(prefix)) {
            found.put(value.substring(prefix.length()), count);
          }
        });
    return found;
  }

  /** The chance that two values of this kind, drawn at random, are the same. */
  double agreement(Kind kind) {
    double sum = 0;
    double squares = 0;
    for (var count : counts.entrySet()) {
      if (count.getKey().startsWith(kind.name() + "=")) {
        sum += count.getValue();
        squares += (double) count.getValue() * count.getValue();
      }
    }
    return sum == 0 ? 1 : squares / (sum * sum);
  }

  @Override
  public double company(String given, String surname) {
    return company.share(given, surname);
  }

  @Override
  public Hubs hubs() {
    return hubs;
  }

  @Override
  public int entries() {
    return entries;
  }

  @Override
  public double family() {
    return family;
  }

  @Override
  public double of(Kind kind, @Nullable String value) {
    int count = value == null ? 1 : counts.getOrDefault(kind.name() + "=" + value, 1);
    return (double) count / Math.max(1, entries);
  }
}
