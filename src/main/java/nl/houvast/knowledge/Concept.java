package nl.houvast.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One word of the field.
 *
 * @param facet REL, NAT, PAT, RF, PF, INT or EXP
 * @param broader the code that it is a kind of, or null
 */
public record Concept(
    String code,
    String facet,
    String labelNl,
    String labelEn,
    String definitionNl,
    String definitionEn,
    List<String> altNl,
    List<String> altEn,
    @Nullable String broader,
    @Nullable String source,
    boolean dynamic,
    boolean redFlag) {
  private static final Set<String> NOT_VIOLENCE =
      Set.of("NAT-WITNESSING", "NAT-NEGLECT-PHYSICAL", "NAT-NEGLECT-EMOTIONAL");

  /** Whether the concept of this code is violence by somebody towards somebody. */
  public static boolean isViolence(String code) {
    return code.startsWith("NAT-") && !NOT_VIOLENCE.contains(code);
  }

  public String label(Locale locale) {
    return locale.getLanguage().equals("en") ? labelEn : labelNl;
  }
}
