package nl.houvast.access;

import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Region;
import org.jspecify.annotations.Nullable;

/**
 * What an action is about. What is not known of it counts against the one who asks: no region is
 * another region, no case file is one without a grant.
 *
 * @param id a case file, {@code intake:<region>}, or null where there is no case
 * @param author the account that wrote it, where that matters
 */
public record Target(
    @Nullable String id,
    @Nullable Region region,
    Mine mine,
    boolean closed,
    boolean withheld,
    @Nullable String author) {

  /** Why it is the caller's own without any grant. */
  public enum Mine {
    NO,
    /** The caller's own organisation wrote it, or it is that organisation's work at large. */
    OWN_ORGANISATION,
    /** It is addressed to the caller, outside any case. */
    ADDRESSED,
    /** It is about the caller, and a worker approved that the caller reads it. */
    ABOUT
  }

  static final String INTAKE = "intake:";

  /** A case file, or the intake of a region. */
  public static Target of(String id) {
    String code = id.startsWith(INTAKE) ? id.substring(INTAKE.length()).strip() : "";
    return new Target(id, code.isEmpty() ? null : new Region(code), Mine.NO, false, false, null);
  }

  /** What the caller's own organisation wrote, or does. */
  public static Target own() {
    return new Target(null, null, Mine.OWN_ORGANISATION, false, false, null);
  }

  /** What is addressed to the caller in person. */
  public static Target addressed() {
    return new Target(null, null, Mine.ADDRESSED, false, false, null);
  }

  /** A case file, as far as it is about the caller in person. */
  public static Target about(String caseFileId) {
    return new Target(caseFileId, null, Mine.ABOUT, false, false, null);
  }

  /** A fact that was withheld: one of the own organisation, or of any. */
  static Target withheld(boolean own) {
    return new Target(null, null, own ? Mine.OWN_ORGANISATION : Mine.NO, false, true, null);
  }

  /** Something of a region, without a case. */
  public static Target ofRegion(Region region) {
    return new Target(null, region, Mine.NO, false, false, null);
  }

  boolean isIntake() {
    return id != null && id.startsWith(INTAKE);
  }

  boolean inRegionOf(Actor actor) {
    return region != null && region.equals(actor.region());
  }
}
