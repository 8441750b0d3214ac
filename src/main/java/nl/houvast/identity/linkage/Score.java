package nl.houvast.identity.linkage;

/**
 * What two entries say about being of one person, in bits; about records, never about a person.
 *
 * @param total against both strangers and family
 * @param own the part that tells a person from the rest of the family
 * @param barred that nothing can make these one person
 */
public record Score(double total, double own, boolean barred) {
  boolean links(Model.Thresholds thresholds) {
    return !barred && total >= thresholds.link() && own >= thresholds.person();
  }
}
