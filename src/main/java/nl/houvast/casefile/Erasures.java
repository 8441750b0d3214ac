package nl.houvast.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.houvast.access.Action;
import nl.houvast.access.Gateway;
import nl.houvast.access.Scope;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Erased;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import org.springframework.stereotype.Component;

/**
 * The door to erasing for good, for whoever prepares it. Two people, always: the team sees what
 * would go, or a term is over; a privacy officer decides ({@link ErasureDecisions}).
 */
@Component
public class Erasures {
  private final Gateway gateway;
  private final Erasing erasing;
  private final ErasureRecords records;
  private final Writing writing;

  Erasures(Gateway gateway, Erasing erasing, ErasureRecords records, Writing writing) {
    this.gateway = gateway;
    this.erasing = erasing;
    this.records = records;
    this.writing = writing;
  }

  /** What would go with somebody of an own case; a line of the log. */
  public Answer<Erasure.Preview> preview(String caseFileId, String personId) {
    return gateway
        .openToAct(caseFileId, Action.REPORT_ACCESS)
        .then(
            scope -> {
              var plan = erasing.plan(caseFileId, personId, null);
              return plan.mentionIds().isEmpty()
                  ? Answer.refused(Rejection.unknown())
                  : Answer.of(preview(scope, plan));
            });
  }

  private Erasure.Preview preview(Scope scope, ErasurePlan plan) {
    var counts = counted(erasing.listed(plan));
    var touched = new ArrayList<>(plan.signalIds());
    touched.addAll(plan.remainingSignalIds());
    var parts =
        gateway.read(
            scope,
            "erasure.preview",
            sight ->
                sight.rows(
                    ErasureQueries.PREVIEWED,
                    Map.of("signals", touched),
                    row -> {
                      var s = row.fact("s");
                      return new Erasure.Preview.Part(
                          s.id(),
                          s.textOr("kind", ""),
                          s.date("reportedOn"),
                          plan.signalIds().contains(s.id()));
                    }));
    return new Erasure.Preview(parts, counts);
  }

  static Map<String, Long> counted(List<Erased> all) {
    return all.stream()
        .collect(Collectors.groupingBy(Erased::node, TreeMap::new, Collectors.counting()));
  }

  /**
   * Somebody of an own case asked to be erased and the team agrees; a privacy officer decides.
   * Answers the id of what was prepared.
   */
  public Answer<String> prepare(String caseFileId, String personId) {
    return gateway
        .openToAct(caseFileId, Action.REPORT_ACCESS)
        .then(
            scope ->
                writing.answering(
                    () -> {
                      if (erasing.plan(caseFileId, personId, null).mentionIds().isEmpty()) {
                        return Answer.refused(Rejection.unknown());
                      }
                      gateway.act(scope, "erasure.prepare", new Ref(Kind.PERSON, personId));
                      return records.prepared(caseFileId, personId, null, scope.actor().account());
                    }));
  }

  /** A term is over. Empty when an erasure of the case waits already, or a hold keeps it. */
  Answer<String> termOver(String caseFileId, String rule, String by) {
    return writing.answering(() -> records.prepared(caseFileId, null, rule, by));
  }
}
