package nl.houvast.network.genogram;

import java.time.LocalDate;
import java.util.List;
import nl.houvast.network.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn, as one reader may see it. Ties and violence of which an end is not among the
 * persons are left out.
 *
 * @param index the person from whom one looks, or null
 */
public record Family(
    List<Person> persons, List<Tie> ties, List<Violence> violence, @Nullable String index) {
  public Family {
    persons = List.copyOf(persons);
    ties = List.copyOf(ties);
    violence = List.copyOf(violence);
  }

  /**
   * @param label a name, or a pseudonym ("broer B")
   * @param age stands inside the symbol: "31" or "30-34"; null when unknown
   * @param born only orders siblings, eldest first; may be rounded, and null when unknown
   */
  public record Person(
      String id, String label, @Nullable String age, Sex sex, @Nullable LocalDate born) {}

  /** As a source wrote it; never required. */
  public enum Sex {
    MALE,
    FEMALE,
    OTHER,
    UNKNOWN;

    /** Of the code on the wire: M, F, X or nothing. */
    public static Sex of(@Nullable String code) {
      return switch (code) {
        case "M" -> MALE;
        case "F" -> FEMALE;
        case "X" -> OTHER;
        case null, default -> UNKNOWN;
      };
    }
  }

  /**
   * Violence that signals report, from one person to another. It is told by a source and is no tie.
   *
   * @param bothWays that the source tells of violence in both directions
   * @param label the source in a word for beside the line ("Veilig Thuis")
   * @param source the source in full, with day and nature, for the sentence
   */
  public record Violence(
      String from, String to, boolean bothWays, Status status, String label, String source) {}

  /** How sure the source is; the codes are those of signals. */
  public enum Status {
    CONFIRMED,
    SUSPECTED,
    UNCONFIRMED,
    REFUTED
  }
}
