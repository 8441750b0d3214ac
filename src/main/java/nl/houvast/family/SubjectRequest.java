package nl.houvast.family;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked for, or has a right to hear without asking.
 *
 * @param id null for a duty to inform of which nothing was recorded yet
 * @param text what was asked; null for who may not read it
 * @param dueOn the day by which it has to be answered
 * @param extendedWhy why it takes longer, as the person was told
 * @param own that the person asked it themselves, by a read link
 * @param asker who asked it of a worker
 */
public record SubjectRequest(
    @Nullable String id,
    String caseFileId,
    @Nullable String personId,
    Kind kind,
    @Nullable String text,
    @Nullable LocalDate receivedOn,
    LocalDate dueOn,
    @Nullable String extendedWhy,
    Status status,
    @Nullable LocalDate answeredOn,
    @Nullable String answer,
    boolean own,
    Behalf.Asker asker) {

  /** What is asked. */
  public enum Kind {
    ACCESS,
    CORRECTION,
    ERASURE,
    RESTRICTION,
    OBJECTION,
    /** An interpreter, a confidant, an explanation. */
    SUPPORT,
    /** Nobody asks: people are told that a case is about them. */
    INFORM
  }

  /** Where it stands. */
  public enum Status {
    OPEN,
    GRANTED,
    REFUSED
  }
}
