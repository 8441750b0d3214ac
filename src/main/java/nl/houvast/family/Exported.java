package nl.houvast.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.houvast.family.OwnView.Known;
import org.jspecify.annotations.Nullable;

/**
 * All that somebody gets about themselves; of anybody else nothing is in it.
 *
 * @param written how sources wrote the person down
 * @param refused how many parts are left out, by ground
 * @param readers who looked, as far as the person may know now
 */
public record Exported(
    String id,
    String organisation,
    List<Written> written,
    List<Known> known,
    Map<PersonExport.Ground, Long> refused,
    List<Asked> asked,
    List<Reader> readers,
    Mark mark) {

  /** The person as one source wrote them down. */
  public record Written(
      String source,
      @Nullable String name,
      @Nullable LocalDate birthDate,
      @Nullable String address,
      @Nullable String phone,
      boolean bsn) {}

  /** Something that the person asked, and what came of it. */
  public record Asked(
      SubjectRequest.Kind kind,
      LocalDate dueOn,
      SubjectRequest.Status status,
      @Nullable String answer) {}

  /**
   * What stands on each copy: who fetched it and when.
   *
   * @param yourself that the person fetched it, by a read link
   */
  public record Mark(boolean yourself, String organisation, Instant at) {}

  /** Equal for two copies that say the same, whoever fetches them and whoever looked meanwhile. */
  String fingerprint() {
    return Secrets.hash(String.valueOf(List.of(written, known, refused.toString())));
  }
}
