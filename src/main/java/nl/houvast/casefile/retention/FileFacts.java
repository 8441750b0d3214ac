package nl.houvast.casefile.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a file decides how long it is kept.
 *
 * @param openedOn the first day of the file; who was a child then counts as a child for good
 * @param closedOn null while the work goes on
 * @param lastChange the day of the latest fact, or of the closing
 * @param organisationKinds the kinds of the organisations that wrote in it
 * @param births of the people whose birth date a source wrote
 * @param unknownBirths how many people there are whose birth date nobody wrote
 */
public record FileFacts(
    LocalDate openedOn,
    @Nullable LocalDate closedOn,
    LocalDate lastChange,
    Set<String> organisationKinds,
    List<LocalDate> births,
    int unknownBirths) {
  private static final int OF_AGE = 18;

  public FileFacts {
    organisationKinds = Set.copyOf(organisationKinds);
    births = List.copyOf(births);
  }

  Optional<LocalDate> youngest() {
    return births.stream().max(Comparator.naturalOrder());
  }

  /** Whoever has no birth date may be a child: then the longer term counts. */
  boolean perhapsMinor() {
    return unknownBirths > 0
        || youngest().filter(b -> b.plusYears(OF_AGE).isAfter(openedOn)).isPresent();
  }
}
