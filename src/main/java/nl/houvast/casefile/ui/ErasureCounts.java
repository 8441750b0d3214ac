package nl.houvast.casefile.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** How much goes of what, in words. */
final class ErasureCounts {
  static String told(Map<String, Long> counts, Locale locale) {
    return told(
        counts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList(), locale);
  }

  /**
   * @param counts each a kind of node and a number
   */
  static String told(List<String> counts, Locale locale) {
    var texts = ResourceBundle.getBundle("vaadin-i18n.translations", locale);
    return counts.stream()
        .map(count -> count.split(" ", 2))
        .map(c -> c[1] + "× " + texts.getString("erasure.kind." + c[0]))
        .collect(Collectors.joining(", "));
  }

  private ErasureCounts() {}
}
