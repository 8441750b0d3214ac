package nl.houvast.identity.linkage;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.houvast.identity.linkage.Entry.Part;
import org.jspecify.annotations.Nullable;

/**
 * One mention, ready to be compared. Its name is one text, and nothing tells where a surname
 * begins; so it is read in a few ways, and the way that agrees best with the other counts.
 *
 * @param ways at least one, in the order of how a name is usually read
 * @param guessed of each way, whether nothing tells that it is meant so
 * @param generation "s" of senior or "j" of junior, when written
 */
public record Readings(
    String id,
    Written written,
    List<Traits> ways,
    List<Boolean> guessed,
    @Nullable String generation) {
  private static final int MOST = 4;
  private static final int MOST_KEYS = 256;

  public static Readings of(String id, Written written) {
    var readings = written.name() == null ? List.<NameReading>of() : NameReading.of(written.name());
    var few = readings.stream().distinct().limit(MOST).toList();
    if (few.isEmpty()) {
      few = List.of(new NameReading("", "", null, false));
    }
    return new Readings(
        id,
        written,
        few.stream().map(r -> traits(id, written, r)).toList(),
        few.stream().map(r -> r.exchanged() || r.surname().isEmpty()).toList(),
        readings.stream()
            .map(NameReading::generation)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null));
  }

  private static Traits traits(String id, Written written, NameReading name) {
    Map<Part, String> parts = new EnumMap<>(Part.class);
    put(parts, Part.GIVEN_NAMES, name.given());
    put(parts, Part.SURNAME, name.surname());
    put(
        parts,
        Part.BIRTH_DATE,
        written.birthDate() == null ? null : written.birthDate().toString());
    put(parts, Part.SEX, written.sex());
    put(parts, Part.STREET, written.street());
    put(parts, Part.HOUSE_NUMBER, written.houseNumber());
    put(parts, Part.POSTAL_CODE, written.postalCode());
    put(parts, Part.TOWN, written.city());
    put(parts, Part.PHONE, written.phone());
    put(parts, Part.BSN_TOKEN, written.bsnToken());
    put(parts, Part.WRITTEN_ON, written.reportedOn() == null ? null : written.reportedOn() + "");
    return Traits.of(new Entry(id, parts));
  }

  private static void put(Map<Part, String> parts, Part part, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      parts.put(part, value);
    }
  }

  /** The key of the front door, which a crowd may share; null when none is written. */
  public @Nullable String door() {
    String door = ways.getFirst().place().door();
    return door == null ? null : CandidateKeys.DOOR + door;
  }

  /** The key of the phone, which a crowd may share; null when none is written. */
  public @Nullable String phone() {
    String phone = ways.getFirst().phone();
    return phone == null ? null : CandidateKeys.PHONE + phone;
  }

  /** Under which it is found again, whichever way its name is read; the weightiest, if many. */
  public Map<String, Float> keys() {
    Map<String, Float> all = new LinkedHashMap<>();
    ways.forEach(way -> CandidateKeys.of(way).forEach((k, b) -> all.merge(k, b, Math::max)));
    if (all.size() <= MOST_KEYS) {
      return all;
    }
    Map<String, Float> most = new LinkedHashMap<>();
    all.entrySet().stream()
        .sorted(Map.Entry.<String, Float>comparingByValue().reversed())
        .limit(MOST_KEYS)
        .forEach(e -> most.put(e.getKey(), e.getValue()));
    return most;
  }
}
