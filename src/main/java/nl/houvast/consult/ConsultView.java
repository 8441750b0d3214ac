package nl.houvast.consult;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One consult, as its reader may see it. */
public sealed interface ConsultView {
  About about();

  List<Message> messages();

  List<Advice> advice();

  /**
   * What both sides see of a consult.
   *
   * @param people of an anonymous consult: role and age band in words, of nobody in particular
   */
  record About(
      String id,
      Mode mode,
      String status,
      long version,
      String question,
      @Nullable PatternName pattern,
      @Nullable String caseFileId,
      @Nullable String recognitionId,
      List<String> people,
      Instant askedAt,
      @Nullable LocalDate until,
      @Nullable Instant closedAt,
      @Nullable String learningAnswer) {}

  /**
   * What somebody said. {@code kind} is MESSAGE, REQUEST for a wish to see more, SHARED when more
   * goes along, or NOTE.
   *
   * @param side TEAM or EXPERT
   * @param about what a note was put on; null when the reader may not see it, and for the whole
   * @param author empty for the team, in front of an expert
   */
  record Message(
      String id,
      String kind,
      String side,
      @Nullable Author author,
      boolean mine,
      String text,
      @Nullable String reason,
      Advice.@Nullable Attached about,
      Instant at) {}

  /** Somebody who works, as the other side may know them. */
  record Author(
      String account, String name, @Nullable String discipline, @Nullable String platform) {}

  /** In front of the team that asked: names, and beside them what the expert sees. */
  record ForTeam(
      About about,
      @Nullable Author askedBy,
      List<SharedPerson> persons,
      List<Question.Excerpt> excerpts,
      List<Author> invited,
      @Nullable Shared seenAs,
      @Nullable Snapshot snapshot,
      List<Message> messages,
      List<Advice> advice)
      implements ConsultView {}

  /** A person that went along, by name, with the role under which the expert knows them. */
  record SharedPerson(String id, String name, String role) {}

  /** In front of an expert: no name, no day, no place. */
  record ForExpert(
      About about,
      @Nullable Shared shared,
      @Nullable Snapshot snapshot,
      List<Message> messages,
      List<Advice> advice)
      implements ConsultView {}
}
