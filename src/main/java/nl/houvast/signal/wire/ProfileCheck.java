package nl.houvast.signal.wire;

import static java.util.Locale.ROOT;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.houvast.signal.wire.MappingProfile.Codes;
import nl.houvast.signal.wire.MappingProfile.Meaning;
import nl.houvast.signal.wire.MappingProfile.PersonColumns;
import org.jspecify.annotations.Nullable;

/** Turns a profile's file into a profile, or says at which place it is wrong. */
final class ProfileCheck {
  private static final Set<String> SIGNAL_FIELDS =
      Set.of("sourceMessageId", "happenedOn", "happenedUntil", "reportedOn", "text");
  private static final List<String> NEEDED = List.of("sourceMessageId", "happenedOn", "reportedOn");
  private static final Set<String> PERSON_FIELDS =
      Set.of(
          "role",
          "name",
          "birthDate",
          "sex",
          "addressLine",
          "street",
          "houseNumber",
          "postalCode",
          "city",
          "phone",
          "bsnToken");

  private ProfileCheck() {}

  static MappingProfile of(ProfileFile file) {
    var columns = fields(file.columns(), "columns", SIGNAL_FIELDS);
    for (var field : NEEDED) {
      check(columns.containsValue(field), "columns", "no column fills " + field);
    }
    var constants = entries(file.constants(), "constants");
    constants.forEach(ProfileCheck::constant);
    var codes = new LinkedHashMap<String, Codes>();
    entries(file.codes(), "codes").forEach((name, it) -> codes.put(name, codes(name, it)));
    for (var field : List.of("nature", "kind", "status")) {
      check(
          constants.containsKey(field)
              || codes.values().stream().anyMatch(it -> it.fills().contains(field)),
          field,
          "no constant and no column says it");
    }
    var profile =
        new MappingProfile(
            needed(file.id(), "id"),
            needed(file.title(), "title"),
            delimiter(file.delimiter()),
            dates(needed(file.dateFormat(), "dateFormat")),
            constants,
            columns,
            codes,
            persons(file),
            words(file.roles(), "roles", Role.class),
            words(file.sexes(), "sexes", Sex.class),
            list(file.placeholders()).stream()
                .map(it -> it.toLowerCase(ROOT))
                .collect(toUnmodifiableSet()));
    everyColumnOnce(profile);
    return profile;
  }

  private static void constant(String field, String value) {
    var place = "constants." + field;
    switch (field) {
      case "nature" -> constant(place, value, Nature.class);
      case "kind" -> constant(place, value, SignalKind.class);
      case "status" -> constant(place, value, Status.class);
      default -> throw new UnusableProfile(place + ": this field cannot be a constant");
    }
  }

  private static Codes codes(String column, ProfileFile.CodeColumn written) {
    var place = "codes." + column;
    var unknown = constant(place + ".unknown", written.unknown(), FaultCode.class, FaultCode::code);
    var values = new LinkedHashMap<String, Meaning>();
    entries(written.values(), place + ".values")
        .forEach((value, sets) -> values.put(value, meaning(place + ".values." + value, sets)));
    check(!values.isEmpty(), place, "values are missing");
    return new Codes(unknown, values);
  }

  private static Meaning meaning(String place, ProfileFile.Sets sets) {
    if (sets.kind() != null) {
      constant(place + ".kind", sets.kind(), SignalKind.class);
    }
    if (sets.status() != null) {
      constant(place + ".status", sets.status(), Status.class);
    }
    return new Meaning(sets.kind(), sets.status(), list(sets.indicates()));
  }

  private static List<PersonColumns> persons(ProfileFile file) {
    var shared = fields(file.personColumns(), "personColumns", PERSON_FIELDS);
    var persons = new ArrayList<PersonColumns>();
    var keys = new HashSet<String>();
    for (var person : list(file.persons())) {
      var place = "persons[" + persons.size() + "]";
      var key = needed(person.key(), place + ".key");
      check(keys.add(key), place, "the key is taken");
      var own = new LinkedHashMap<>(fields(person.columns(), place + ".columns", PERSON_FIELDS));
      if (person.suffix() != null) {
        shared.forEach((column, field) -> own.put(column + person.suffix(), field));
      }
      check(!own.isEmpty(), place, "a suffix or columns are missing");
      boolean fixed = person.role() != null;
      check(fixed != own.containsValue("role"), place, "give a role or a column for it, not both");
      var role = fixed ? constant(place + ".role", person.role(), Role.class) : null;
      persons.add(new PersonColumns(key, role, own));
    }
    return persons;
  }

  private static void everyColumnOnce(MappingProfile profile) {
    var seen = new HashSet<String>();
    Stream.of(
            profile.columns().keySet().stream(),
            profile.codes().keySet().stream(),
            profile.persons().stream().flatMap(person -> person.columns().keySet().stream()))
        .flatMap(columns -> columns)
        .forEach(column -> check(seen.add(column), column, "the column is mapped twice"));
  }

  private static char delimiter(@Nullable String written) {
    var given = requireNonNullElse(written, "");
    check(given.length() == 1 && ",;|\t".contains(given), "delimiter", "use , ; | or a tab");
    return given.charAt(0);
  }

  private static DateTimeFormatter dates(String format) {
    try {
      return DateTimeFormatter.ofPattern(format.replace('y', 'u'), ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
    } catch (IllegalArgumentException unusable) {
      throw new UnusableProfile("dateFormat: " + unusable.getMessage());
    }
  }

  private static <E extends Enum<E>> Map<String, E> words(
      @Nullable Map<String, @Nullable String> written, String place, Class<E> type) {
    var words = new LinkedHashMap<String, E>();
    entries(written, place)
        .forEach((word, name) -> words.put(word, constant(place + "." + word, name, type)));
    return words;
  }

  private static <E extends Enum<E>> E constant(
      String place, @Nullable String name, Class<E> type) {
    return constant(place, name, type, Enum::name);
  }

  private static <E extends Enum<E>> E constant(
      String place, @Nullable String name, Class<E> type, Function<E, String> naming) {
    return Stream.of(type.getEnumConstants())
        .filter(constant -> naming.apply(constant).equals(name))
        .findFirst()
        .orElseThrow(() -> new UnusableProfile(place + ": unknown value " + name));
  }

  private static Map<String, String> fields(
      @Nullable Map<String, @Nullable String> written, String place, Set<String> known) {
    var fields = entries(written, place);
    fields.forEach(
        (column, field) ->
            check(known.contains(field), place + "." + column, "unknown field " + field));
    return fields;
  }

  private static String needed(@Nullable String value, String place) {
    if (value == null || value.isBlank()) {
      throw new UnusableProfile(place + ": is missing");
    }
    return value;
  }

  private static void check(boolean right, String place, String wrong) {
    if (!right) {
      throw new UnusableProfile(place + ": " + wrong);
    }
  }

  private static <V> Map<String, V> entries(
      @Nullable Map<String, @Nullable V> written, String place) {
    var entries = new LinkedHashMap<String, V>();
    if (written != null) {
      written.forEach(
          (name, value) -> {
            if (value == null) {
              throw new UnusableProfile(place + "." + name + ": is empty");
            }
            entries.put(name, value);
          });
    }
    return entries;
  }

  private static <V> List<V> list(@Nullable List<@Nullable V> written) {
    var list = new ArrayList<V>();
    for (var value : requireNonNullElse(written, List.<@Nullable V>of())) {
      if (value == null) {
        throw new UnusableProfile("A list in the profile has an empty entry");
      }
      list.add(value);
    }
    return list;
  }
}
