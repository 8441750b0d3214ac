package nl.houvast.identity.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Front doors and phones of more people than a household has: a shelter, an institution, a school.
 * Sharing one of them says nothing about who somebody is. People are counted without knowing who is
 * who, per calendar year in which the entries were written: so many that each differs from all
 * others in given name and, by more than one slip, in birth date.
 */
public final class Hubs {
  /** In one calendar year; more make it a hub. */
  static final int MOST = 12;

  /** Nothing that is known of crowds. */
  public static final Hubs NONE = new Hubs();

  private final Set<String> hubs = new HashSet<>();

  public static Hubs among(Collection<Traits> all) {
    var hubs = new Hubs();
    Map<String, List<Traits>> people = new HashMap<>();
    for (Traits entry : all) {
      hubs.count(people, door(entry.place().door()), entry);
      hubs.count(people, phone(entry.phone()), entry);
    }
    return hubs;
  }

  /** Of the people of these mentions. */
  public static Hubs of(Collection<Readings> all) {
    return among(all.stream().map(r -> r.ways().getFirst()).toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hubs those && hubs.equals(those.hubs);
  }

  @Override
  public int hashCode() {
    return hubs.hashCode();
  }

  private static @Nullable String door(@Nullable String door) {
    return door == null ? null : "door " + door;
  }

  private static @Nullable String phone(@Nullable String phone) {
    return phone == null ? null : "phone " + phone;
  }

  private void count(Map<String, List<Traits>> people, @Nullable String of, Traits entry) {
    if (of == null || hubs.contains(of)) {
      return;
    }
    var known = people.computeIfAbsent(of + " " + entry.writtenIn(), k -> new ArrayList<>());
    if (known.stream().allMatch(k -> k.differs(entry, Feature.Births.TWO_SLIPS))) {
      known.add(entry);
    }
    if (known.size() > MOST) {
      hubs.add(of);
    }
  }

  boolean atDoor(Place place) {
    String door = door(place.door());
    return door != null && hubs.contains(door);
  }

  boolean onPhone(@Nullable String written) {
    String phone = phone(written);
    return phone != null && hubs.contains(phone);
  }
}
