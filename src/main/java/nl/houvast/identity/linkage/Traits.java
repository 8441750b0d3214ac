package nl.houvast.identity.linkage;

import java.util.List;
import nl.houvast.identity.linkage.Entry.Part;
import nl.houvast.signal.Keys;
import org.jspecify.annotations.Nullable;

/**
 * An entry folded once, ready to be compared many times.
 *
 * @param writtenIn the year of the entry itself, empty when it is not told
 * @param exchanged the surname read as the given name and the other way around
 */
public record Traits(
    String id,
    Names names,
    Names exchanged,
    @Nullable Dates born,
    @Nullable String sex,
    Place place,
    @Nullable String phone,
    @Nullable String bsnToken,
    @Nullable NumberToken numberToken,
    @Nullable String email,
    @Nullable String birthPlace,
    @Nullable String occupation,
    String writtenIn) {

  public static Traits of(Entry entry) {
    var names =
        Names.of(
            givenNames(entry),
            FoldedName.cores(entry.get(Part.SURNAME), entry.get(Part.PARTNER_NAME)));
    return new Traits(
        entry.id(),
        names,
        Names.of(
            FoldedName.given(entry.get(Part.SURNAME)),
            FoldedName.cores(entry.get(Part.GIVEN_NAMES), null)),
        Dates.of(entry.get(Part.BIRTH_DATE)),
        sex(entry.get(Part.SEX)),
        Place.of(entry),
        Keys.phone(entry.get(Part.PHONE)),
        entry.get(Part.BSN_TOKEN),
        NumberToken.of(entry.get(Part.NUMBER_TOKEN)),
        letters(entry.get(Part.EMAIL)),
        Place.town(entry.get(Part.BIRTH_PLACE)),
        letters(entry.get(Part.OCCUPATION)),
        year(entry.get(Part.WRITTEN_ON)));
  }

  /** Another given name, and a birth date at least so far off; false where one is not known. */
  boolean differs(Traits other, Feature.Births least) {
    var given = names.given(other.names);
    return given != null
        && given.level() == Feature.GivenNames.OTHER
        && born != null
        && other.born != null
        && born.level(other.born).compareTo(least) >= 0;
  }

  /** Out of the name in full where the form has no given name, or a title only. */
  private static List<String> givenNames(Entry entry) {
    var given = FoldedName.given(entry.get(Part.GIVEN_NAMES));
    if (!given.isEmpty() || entry.get(Part.FULL_NAME) == null) {
      return given;
    }
    var surnames = FoldedName.cores(entry.get(Part.SURNAME), null);
    return FoldedName.given(entry.get(Part.FULL_NAME)).stream()
        .filter(n -> !surnames.contains(n))
        .limit(1)
        .toList();
  }

  /** The first letter of man or male, of vrouw or female; else not told. */
  private static @Nullable String sex(@Nullable String written) {
    return switch (written == null ? "" : Spelling.letters(written)) {
      case "man", "male", "m" -> "m";
      case "vrouw", "female", "v", "f" -> "v";
      default -> null;
    };
  }

  private static String year(@Nullable String written) {
    return written == null || !written.matches("\\d{4}-.*") ? "" : written.substring(0, 4);
  }

  private static @Nullable String letters(@Nullable String written) {
    String text = written == null ? "" : Spelling.letters(written);
    return text.isEmpty() ? null : text;
  }
}
