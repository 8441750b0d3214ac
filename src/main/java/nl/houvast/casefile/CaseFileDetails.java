package nl.houvast.casefile;

import java.time.LocalDate;
import java.util.List;
import nl.houvast.kernel.Level;
import org.jspecify.annotations.Nullable;

/**
 * A case file with the people who work on it and the organisations around it.
 *
 * @param level up to which the reader sees it
 * @param restriction null for a case like every other
 */
public record CaseFileDetails(
    Level level,
    CaseFile caseFile,
    List<Colleague> team,
    List<Involvement> involvements,
    @Nullable Colleague continuityOwner,
    List<String> personIds,
    Size size,
    @Nullable Restriction restriction) {

  /** How many people, addresses and organisations the case holds. */
  public record Size(int persons, int addresses, int organisations) {}

  public record Colleague(String account, String name, String organisation) {}

  /**
   * An organisation that handed something in, over its whole time with the family.
   *
   * @param contact whom to call, where the source named somebody
   */
  public record Involvement(
      String organisationId,
      String organisation,
      String type,
      @Nullable LocalDate since,
      @Nullable LocalDate last,
      int signals,
      @Nullable Contact contact) {}

  public record Contact(
      @Nullable String name,
      @Nullable String role,
      @Nullable String phone,
      @Nullable String email) {}
}
