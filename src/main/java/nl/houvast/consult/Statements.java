package nl.houvast.consult;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.houvast.access.Gateway;
import nl.houvast.access.Scope;
import nl.houvast.casefile.FactAside;
import nl.houvast.consult.highlight.Finding;
import nl.houvast.consult.highlight.Highlighter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The person's own words on their way to an expert: with each excerpt goes its statement. Nobody
 * edits it, so all that may tell who somebody is comes out of it here. Without an excerpt an expert
 * learns only that there is one.
 */
@Component
public class Statements {
  private static final String GONE = "[weggelaten]";
  private final Gateway gateway;
  private final ObjectProvider<FactAside> asides;
  private final Checks checks;

  Statements(Gateway gateway, ObjectProvider<FactAside> asides, Checks checks) {
    this.gateway = gateway;
    this.asides = asides;
    this.checks = checks;
  }

  /**
   * What stands beside a signal.
   *
   * @param statements the words that go along with an excerpt; empty without one
   * @param hasStatement whether the person said something about it
   */
  public record Beside(List<String> statements, boolean hasStatement, boolean disputed) {
    static final Beside NOTHING = new Beside(List.of(), false, false);
  }

  /** What stands beside the signals of a shared part, by their real ids. */
  Map<String, Beside> beside(Scope narrowed, Sharing.Cut cut, Sharing.Request request) {
    FactAside family = asides.getIfAvailable();
    if (family == null || cut.signals().isEmpty()) {
      return Map.of();
    }
    var ids = cut.signals().stream().map(Sharing.SignalCut::id).toList();
    var found = gateway.read(narrowed, "consult.read", sight -> family.beside(sight, ids));
    boolean words = found.keySet().stream().anyMatch(request.excerpts()::containsKey);
    Highlighter known = words ? checks.highlighter(narrowed.caseFileId()) : null;
    Map<String, Beside> beside = new HashMap<>();
    found.forEach(
        (signal, aside) ->
            beside.put(signal, told(aside, request.excerpts().containsKey(signal) ? known : null)));
    return beside;
  }

  private static Beside told(FactAside.Aside aside, @Nullable Highlighter known) {
    List<String> words =
        known == null
            ? List.of()
            : aside.statements().stream()
                .map(FactAside.Said::text)
                .filter(Objects::nonNull)
                .map(text -> without(text, known))
                .toList();
    return new Beside(words, !aside.statements().isEmpty(), aside.dispute() != null);
  }

  /** Also what only looks like a name comes out: nobody looks it over before it is sent. */
  static String without(String text, Highlighter known) {
    var told = new StringBuilder();
    int at = 0;
    for (Finding finding : known.find(text)) {
      told.append(text, at, finding.start()).append(GONE);
      at = finding.end();
    }
    return told.append(text.substring(at)).toString();
  }
}
