package nl.houvast.identity.linkage;

import java.util.EnumSet;
import java.util.Set;
import nl.houvast.identity.linkage.Comparison.Agreement;
import nl.houvast.identity.linkage.Comparison.Field;

/** From where on a likeness is shown to a person, who decides. Nothing below it is kept. */
public final class Threshold {
  private static final double PROPOSE = 0.9;

  /** A name and a sex are shared by too many; something else must agree too. */
  private static final Set<Field> NEVER_ALONE = EnumSet.of(Field.NAME, Field.SEX);

  /** Whether the comparison is worth the look of a person: likely, and never on a name alone. */
  public static boolean proposes(Comparison comparison) {
    return comparison.probability() >= PROPOSE
        && comparison.evidence().stream()
            .anyMatch(
                e -> e.agreement() != Agreement.DIFFERENT && !NEVER_ALONE.contains(e.field()));
  }

  private Threshold() {}
}
