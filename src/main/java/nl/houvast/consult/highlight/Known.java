package nl.houvast.consult.highlight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is on record in one case and tells who somebody is. Filled once, then only read. */
public final class Known {
  /** A name as one source wrote it; {@code personId} is null for somebody outside the network. */
  record Named(String written, @Nullable String personId) {}

  record Organisation(String name, String type) {}

  final List<Named> names = new ArrayList<>();
  final List<Organisation> organisations = new ArrayList<>();
  final Set<String> streets = new HashSet<>();
  final Set<String> places = new HashSet<>();
  final Set<String> postcodes = new HashSet<>();
  final Set<String> phones = new HashSet<>();
  final Set<String> emails = new HashSet<>();
  final Set<String> codes = new HashSet<>();
  final Set<LocalDate> birthDates = new HashSet<>();
  final Set<LocalDate> days = new HashSet<>();

  public Known name(@Nullable String written, @Nullable String personId) {
    if (written != null && !written.isBlank()) {
      names.add(new Named(written, personId));
    }
    return this;
  }

  public Known organisation(@Nullable String name, String type) {
    if (name != null && !name.isBlank()) {
      organisations.add(new Organisation(name, type));
    }
    return this;
  }

  public Known address(@Nullable String street, @Nullable String postcode, @Nullable String place) {
    add(streets, street);
    add(postcodes, postcode);
    add(places, place);
    return this;
  }

  public Known phone(@Nullable String phone) {
    add(phones, phone);
    return this;
  }

  public Known email(@Nullable String email) {
    add(emails, email);
    return this;
  }

  /** A number under which a source or a register knows somebody. */
  public Known code(@Nullable String code) {
    add(codes, code);
    return this;
  }

  public Known birthDate(@Nullable LocalDate day) {
    if (day != null) {
      birthDates.add(day);
    }
    return this;
  }

  /** A day on which something happened or was put on record. */
  public Known day(@Nullable LocalDate day) {
    if (day != null) {
      days.add(day);
    }
    return this;
  }

  private static void add(Set<String> set, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      set.add(value);
    }
  }
}
