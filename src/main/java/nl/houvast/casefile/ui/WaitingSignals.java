package nl.houvast.casefile.ui;

import java.util.List;
import java.util.Map;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Scope;
import nl.houvast.casefile.CaseFileReading;
import nl.houvast.casefile.CaseFileReading.Known;
import nl.houvast.casefile.Chronologies;
import nl.houvast.casefile.Chronology.Event;
import nl.houvast.kernel.Answer;
import org.springframework.stereotype.Component;

/** The intake of the reader's region, with the cases in which somebody is known already. */
@Component
class WaitingSignals {
  private static final int MOST = 200;
  private final Gateway gateway;
  private final Chronologies chronologies;
  private final CaseFileReading reading;

  WaitingSignals(Gateway gateway, Chronologies chronologies, CaseFileReading reading) {
    this.gateway = gateway;
    this.chronologies = chronologies;
    this.reading = reading;
  }

  /**
   * @param more whether more wait than are shown
   */
  record Waiting(List<Event> signals, Map<String, List<Known>> known, boolean more) {}

  /** The last recorded first; empty for whoever has no intake. */
  Waiting on(Ground ground) {
    return switch (gateway.intake(ground)) {
      case Answer.Given<Scope>(var scope) -> {
        var page = chronologies.intake(scope, null, MOST);
        var ids = page.items().stream().map(Event::signalId).toList();
        yield new Waiting(
            page.items(),
            ids.isEmpty() ? Map.of() : reading.knownIn(ids, ground),
            page.nextCursor() != null);
      }
      case Answer.Refused<Scope> nothing -> new Waiting(List.of(), Map.of(), false);
    };
  }
}
