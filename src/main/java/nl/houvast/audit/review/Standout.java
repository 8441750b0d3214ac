package nl.houvast.audit.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at again: whose reading, which rule, when, and how many of what the rule
 * counts. No weight and no order among people.
 *
 * @param lineId the one line that it is about; null when it is about a day
 */
public record Standout(
    Rule rule,
    String account,
    LocalDate day,
    @Nullable String caseFileId,
    @Nullable String lineId,
    Instant from,
    Instant until,
    int number) {

  /** The same finding has the same id, however often the log is searched. */
  public String id() {
    String key =
        String.join("|", rule.name(), account, day.toString(), caseFileId + "", lineId + "");
    return UUID.nameUUIDFromBytes(("review|" + key).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
