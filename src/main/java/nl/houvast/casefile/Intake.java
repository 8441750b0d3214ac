package nl.houvast.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.access.Action;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Gateway;
import nl.houvast.access.Scope;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Rejection;
import org.springframework.stereotype.Component;

/** The signals that wait in the caller's own region until somebody takes them up. */
@Component
class Intake {
  private final Gateway gateway;
  private final CurrentActor current;

  Intake(Gateway gateway, CurrentActor current) {
    this.gateway = gateway;
    this.current = current;
  }

  /** The scope of the intake; refused, as an unknown signal, unless all of these wait in it. */
  Answer<Scope> with(List<String> signalIds) {
    return own().then(scope -> waiting(scope, signalIds));
  }

  private Answer<Scope> own() {
    Actor actor = current.require();
    return actor.region() == null
        ? Answer.refused(Rejection.unknown())
        : gateway.openToAct(Gateway.intakeOf(actor.region().code()), Action.CASEFILE_CREATE);
  }

  private Answer<Scope> waiting(Scope scope, List<String> signalIds) {
    Set<String> asked = new LinkedHashSet<>(signalIds);
    var found =
        gateway.read(
            scope,
            "casefile.open",
            sight ->
                sight.rows(
                    CaseFileQueries.WAITING, Map.of("ids", List.copyOf(asked)), r -> r.id("id")));
    return found.size() == asked.size() ? Answer.of(scope) : Answer.refused(Rejection.unknown());
  }
}
