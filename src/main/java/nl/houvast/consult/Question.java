package nl.houvast.consult;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as a team member fills it in.
 *
 * @param id the consult that it becomes; fixed beforehand, so that a preview has its letters and a
 *     repeated call makes nothing twice
 * @param personIds who goes along; null for those of the recognition
 * @param expertise the areas to ask, when neither a recognition nor {@code invite} says so
 * @param invite the accounts of experts; null to have them found
 * @param until the last day of the experts' sight; null for fourteen days
 */
public record Question(
    String id,
    Mode mode,
    @Nullable String caseFileId,
    @Nullable String recognitionId,
    String text,
    @Nullable List<String> personIds,
    List<Excerpt> excerpts,
    List<String> expertise,
    @Nullable List<String> invite,
    @Nullable LocalDate until) {
  public Question {
    personIds = personIds == null ? null : List.copyOf(personIds);
    excerpts = List.copyOf(excerpts);
    expertise = List.copyOf(expertise);
    invite = invite == null ? null : List.copyOf(invite);
  }

  /** A piece of a signal's text that goes along, without what tells who it is about. */
  public record Excerpt(String signalId, String text) {}
}
