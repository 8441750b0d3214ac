package nl.houvast.network.genogram;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.network.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn, as one reader may see it. Ties, violence and homes of which an end is not
 * among the persons are left out.
 *
 * @param details what is told of a tie beside its kind and nature, by the id of the tie
 * @param households who live at one address; the address itself stays with the caller
 * @param index the person from whom one looks, or null
 */
public record Family(
    List<Person> persons,
    List<Tie> ties,
    Map<String, Detail> details,
    List<Violence> violence,
    List<Household> households,
    @Nullable String index) {
  public Family {
    persons = List.copyOf(persons);
    ties = List.copyOf(ties);
    details = Map.copyOf(details);
    violence = List.copyOf(violence);
    households = List.copyOf(households);
  }

  public Family(
      List<Person> persons, List<Tie> ties, List<Violence> violence, @Nullable String index) {
    this(persons, ties, Map.of(), violence, List.of(), index);
  }

  /**
   * @param label a name, or a pseudonym ("broer B")
   * @param age stands inside the symbol: "31" or "30-34", at death when deceased; null when unknown
   * @param born only orders siblings, eldest first; may be rounded, and null when unknown
   * @param years stands above the symbol: "1961–2019"; null where it may not be told
   * @param marks letters of conditions, at most four are drawn; empty unless asked for
   */
  public record Person(
      String id,
      String label,
      @Nullable String age,
      Sex sex,
      @Nullable LocalDate born,
      Life life,
      @Nullable String years,
      List<String> marks) {
    public Person {
      marks = List.copyOf(marks);
    }

    public Person(
        String id, String label, @Nullable String age, Sex sex, @Nullable LocalDate born) {
      this(id, label, age, sex, born, Life.BORN, null, List.of());
    }
  }

  /** What a source says of a life; BORN says nothing about being alive. */
  public enum Life {
    BORN,
    DECEASED,
    PREGNANCY,
    MISCARRIAGE,
    STILLBORN
  }

  /**
   * @param form of a couple, or null when nobody told it
   * @param ended how a couple ended; the until-date of its tie tells only that it did
   * @param twin of two siblings
   * @param quality as a source says, never computed
   * @param period stands beside the line of a couple: "2004–2011"
   */
  public record Detail(
      @Nullable Form form,
      @Nullable Ended ended,
      @Nullable Twin twin,
      @Nullable Code quality,
      @Nullable String period) {}

  /** What kind of couple. */
  public enum Form {
    MARRIED,
    COHABITING,
    AFFAIR
  }

  /** How a couple ended. */
  public enum Ended {
    SEPARATED,
    DIVORCED
  }

  /** Twins or more; a bar between the legs says identical. */
  public enum Twin {
    IDENTICAL,
    FRATERNAL,
    UNKNOWN
  }

  /** Who live together. A child with two homes is in two. */
  public record Household(String id, Set<String> personIds) {
    public Household {
      personIds = Set.copyOf(personIds);
    }
  }

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
   * @param code which violence; {@link Code#VIOLENCE} when the sources do not say
   * @param bothWays that the source tells of violence in both directions
   * @param nature fact, opinion or hearsay
   * @param disputed that somebody concerned contests it
   * @param label the source in a word for beside the line ("Veilig Thuis")
   * @param source the source in full, with day and nature, for the sentence
   */
  public record Violence(
      String from,
      String to,
      Code code,
      boolean bothWays,
      Status status,
      Nature nature,
      boolean disputed,
      String label,
      String source) {

    public Violence(
        String from, String to, boolean bothWays, Status status, String label, String source) {
      this(from, to, Code.VIOLENCE, bothWays, status, Nature.FACT, false, label, source);
    }
  }

  /** What kind of statement it is; the letters m and h stand for the last two. */
  public enum Nature {
    FACT,
    OPINION,
    HEARSAY
  }

  /** How sure the source is, the surest first; the codes are those of signals. */
  public enum Status {
    CONFIRMED,
    SUSPECTED,
    UNCONFIRMED,
    REFUTED
  }
}
