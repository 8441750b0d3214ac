package nl.houvast.signal.wire;

import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the table of one source becomes wire bodies, one row per signal. It is data: a new source is
 * a new YAML file under {@code seed-data/mapping}. Whoever holds one holds a profile that was
 * checked; whether its concepts exist is told per row, because the list of concepts lives longer.
 *
 * @param dates how the source writes a date; nothing else is a date
 * @param constants fields of the signal with the same value on every row
 * @param columns column → field of the signal
 * @param codes column → what its values stand for
 * @param persons the groups of columns about one person each
 * @param roles the source's word → role
 * @param sexes the source's letter → sex
 * @param placeholders what the source writes about a person where it knows nothing, in lower case
 */
public record MappingProfile(
    String id,
    String title,
    char delimiter,
    DateTimeFormatter dates,
    Map<String, String> constants,
    Map<String, String> columns,
    Map<String, Codes> codes,
    List<PersonColumns> persons,
    Map<String, Role> roles,
    Map<String, Sex> sexes,
    Set<String> placeholders) {

  /** What the values of one column stand for, and the fault of a value that is not among them. */
  public record Codes(FaultCode unknown, Map<String, Meaning> values) {
    /** The fields of the signal that this column decides; none when it only adds concepts. */
    Set<String> fills() {
      var fields = new LinkedHashSet<String>();
      for (var meaning : values.values()) {
        if (meaning.kind() != null) {
          fields.add("kind");
        }
        if (meaning.status() != null) {
          fields.add("status");
        }
      }
      return fields;
    }
  }

  /** What one value of a column says. */
  public record Meaning(@Nullable String kind, @Nullable String status, List<String> indicates) {}

  /** A person: column → field of the mention, or {@code addressLine}. */
  public record PersonColumns(String key, @Nullable Role role, Map<String, String> columns) {}

  /**
   * Reads a profile.
   *
   * @throws UnusableProfile with what is wrong and where
   */
  public static MappingProfile of(InputStream yaml) {
    return ProfileCheck.of(ProfileFile.read(yaml));
  }

  /**
   * A profile that comes with Houvast, such as {@code politie}.
   *
   * @throws UnusableProfile when there is none of that name
   */
  public static MappingProfile shipped(String id) {
    return ProfileCheck.of(ProfileFile.shipped(id));
  }

  /** Every column that the file has, in the order of the profile. */
  public Set<String> allColumns() {
    var all = new LinkedHashSet<>(columns.keySet());
    all.addAll(codes.keySet());
    persons.forEach(person -> all.addAll(person.columns().keySet()));
    return all;
  }

  boolean absent(String cell) {
    return cell.isEmpty() || placeholders.contains(cell.toLowerCase(Locale.ROOT));
  }
}
