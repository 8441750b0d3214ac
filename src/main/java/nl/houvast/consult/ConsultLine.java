package nl.houvast.consult;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consult in a list.
 *
 * @param caseTitle only for the team that asked
 * @param news whether the reader is next: a question or message not answered, an advice not
 *     responded to
 */
public record ConsultLine(
    String id,
    Mode mode,
    String status,
    String question,
    @Nullable PatternName pattern,
    @Nullable String caseFileId,
    @Nullable String caseTitle,
    Instant askedAt,
    @Nullable LocalDate until,
    long messages,
    long advice,
    Instant lastAt,
    boolean news) {}
