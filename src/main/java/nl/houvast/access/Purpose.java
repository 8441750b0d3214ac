package nl.houvast.access;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody looks, as a line of {@code purposes.yaml}.
 *
 * @param validUntil the last day, or null for no end yet
 */
public record Purpose(
    String code,
    Map<String, String> label,
    Map<String, String> explanation,
    Use use,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    Status status)
    implements Dated {

  /** Who comes to have this purpose. */
  public enum Use {
    /** Chosen by a person, once, when a case is opened. */
    DAILY,
    /** Never chosen: it belongs to what somebody does, such as break-glass. */
    OWN_ACTIVITY
  }

  boolean inForce(LocalDate day) {
    return status == Status.IN_FORCE && around(day);
  }

  boolean choosable(LocalDate day) {
    return use == Use.DAILY && inForce(day);
  }
}
