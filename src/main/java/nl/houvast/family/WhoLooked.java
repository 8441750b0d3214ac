package nl.houvast.family;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.houvast.access.Action;
import nl.houvast.access.Activity;
import nl.houvast.access.Activity.Visible;
import nl.houvast.access.Gateway;
import nl.houvast.access.Policies;
import nl.houvast.access.Scope;
import nl.houvast.audit.Report;
import nl.houvast.kernel.Answer;
import org.springframework.stereotype.Component;

/**
 * The door to "who looked", for the person. An activity of which the register says that a human
 * decides first is left out, as is what a safety hold covers; nothing tells that something was.
 */
@Component
public class WhoLooked {
  private static final int MOST = 2_000;
  private final Gateway gateway;
  private final OwnViews views;
  private final Report report;
  private final SafetyHolds holds;
  private final Map<String, Visible> register;

  WhoLooked(Gateway gateway, OwnViews views, Report report, SafetyHolds holds, Policies policies) {
    this.gateway = gateway;
    this.views = views;
    this.report = report;
    this.holds = holds;
    this.register =
        policies.activities().stream()
            .collect(Collectors.toMap(Activity::id, Activity::visibleToPerson));
  }

  /** Who looked at the data of the person of this visit, in this case. */
  public Answer<List<Reader>> of(Visit visit) {
    return gateway
        .ofPerson(visit.person(), Action.REPORT_ACCESS)
        .map(scope -> of(scope, visit.person().personId()));
  }

  /** The same for a copy that is handed to that person. */
  List<Reader> of(Scope scope, String person) {
    var subjects = views.namesInLog(scope, person);
    var readings = report.within(subjects, scope.caseFileId(), MOST);
    var heldBack = holds.heldBack(scope, person);
    return Readers.of(readings, activity -> mayKnow(activity) && !heldBack.test(activity));
  }

  /** A step that the register does not name goes by the activities of its room. */
  private boolean mayKnow(String activity) {
    Visible named = register.get(activity);
    if (named != null) {
      return named == Visible.YES;
    }
    String room = activity.split("\\.", 2)[0] + ".";
    return register.entrySet().stream()
        .filter(e -> e.getKey().startsWith(room))
        .noneMatch(e -> e.getValue() == Visible.HELD);
  }
}
