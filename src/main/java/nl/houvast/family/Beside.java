package nl.houvast.family;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Fact;
import nl.houvast.access.Row;
import nl.houvast.access.Scope;
import nl.houvast.access.Sight;
import nl.houvast.casefile.FactAside;
import nl.houvast.kernel.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts the words of the person beside the signal, wherever that is shown. Where the regime of the
 * source keeps its words from a reader, those of the person stay away too, and it is told that they
 * are there.
 */
@Component
class Beside implements FactAside {
  @Override
  public Map<String, Aside> beside(Sight sight, Collection<String> signalIds) {
    Map<String, Aside> found = new HashMap<>();
    sight.rows(
        StatementQueries.BESIDE,
        Map.of("signals", List.copyOf(signalIds)),
        row -> found.put(row.fact("s").id(), aside(row, kept(row.fact("s"), sight.scope()))));
    return found;
  }

  /** Not from an expert, who gets what was ticked, and never one's own words from oneself. */
  private static boolean kept(Fact signal, Scope scope) {
    return scope.level().atLeast(Level.L3) && scope.among() == null && signal.closed();
  }

  private static Aside aside(Row row, boolean closed) {
    return new Aside(
        row.facts("statements").stream()
            .map(t -> new Said(closed ? null : t.text("text"), t.date("madeOn")))
            .toList(),
        contested(row.facts("disputes"), closed));
  }

  /** The one that waits for a decision, else the last. */
  private static @Nullable Contested contested(List<Fact> disputes, boolean closed) {
    return disputes.stream()
        .filter(d -> d.textOr("status", "").equals("OPEN"))
        .findFirst()
        .or(() -> disputes.stream().reduce((first, second) -> second))
        .map(
            d ->
                new Contested(
                    d.id(),
                    d.textOr("status", ""),
                    closed ? null : d.text("text"),
                    d.date("madeOn"),
                    closed ? null : d.text("reasons")))
        .orElse(null);
  }
}
