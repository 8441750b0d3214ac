package nl.houvast.consult;

import java.time.LocalDate;
import java.util.List;
import nl.houvast.kernel.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An advice as an expert writes it.
 *
 * @param version of the consult that the expert has in view; null to add it whatever was said since
 * @param attachedTo in the expert's own ids; empty for the whole case
 */
public record NewAdvice(
    @Nullable Long version,
    String text,
    Phase phase,
    List<Target> attachedTo,
    List<Cited> cites,
    @Nullable String ground,
    @Nullable String conditions,
    @Nullable String contraindications,
    @Nullable LocalDate validUntil) {
  public NewAdvice {
    attachedTo = List.copyOf(attachedTo);
    cites = List.copyOf(cites);
  }

  public record Target(Kind kind, String id) {}

  public record Cited(String dossierId, int version) {}
}
