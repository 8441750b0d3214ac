package nl.houvast.identity;

import java.util.Locale;
import java.util.Map;
import nl.houvast.identity.linkage.Comparison;

/** What a proposal keeps of a comparison, so that it can be told and explained years later. */
final class ToldEvidence {
  static Map<String, Object> of(Comparison comparison, String model) {
    var evidence = comparison.evidence();
    var weighed = comparison.weighed();
    return Map.of(
        "probability", Math.round(comparison.probability() * 10_000) / 10_000.0,
        "zone", comparison.zone().name(),
        "model", model,
        "rival", weighed.rival().name(),
        "prior", weight(weighed.prior()),
        "fields", evidence.stream().map(e -> e.field().wireName()).toList(),
        "agreements", evidence.stream().map(e -> e.agreement().name()).toList(),
        "weights", evidence.stream().map(e -> weight(e.weight())).toList(),
        "steps",
            weighed.steps().stream()
                .map(s -> s.feature().key() + " " + s.level() + " " + weight(s.weight()))
                .toList());
  }

  static String weight(double bits) {
    return String.format(Locale.ROOT, "%.2f", bits);
  }

  private ToldEvidence() {}
}
