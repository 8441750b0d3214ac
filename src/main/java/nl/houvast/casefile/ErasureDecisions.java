package nl.houvast.casefile;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Oversight;
import nl.houvast.audit.SignedAnswers;
import nl.houvast.casefile.Erasure.State;
import nl.houvast.casefile.ErasureRecords.Standing;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Rejection;
import nl.houvast.search.Search;
import org.springframework.stereotype.Component;

/**
 * The door by which a privacy officer, who sees how much and not whom, decides on what was prepared
 * to be erased. What stays is that it was done.
 */
@Component
public class ErasureDecisions {
  private final ErasureRecords records;
  private final Oversight oversight;
  private final Erasing erasing;
  private final ErasureList list;
  private final LegalHolds holds;
  private final Search search;
  private final SignedAnswers signed;
  private final Writing writing;
  private final Clock clock;

  ErasureDecisions(
      ErasureRecords records,
      Oversight oversight,
      Erasing erasing,
      ErasureList list,
      LegalHolds holds,
      Search search,
      SignedAnswers signed,
      Writing writing,
      Clock clock) {
    this.records = records;
    this.oversight = oversight;
    this.erasing = erasing;
    this.list = list;
    this.holds = holds;
    this.search = search;
    this.signed = signed;
    this.writing = writing;
    this.clock = clock;
  }

  /** All of them, those that wait for a decision first; for a privacy officer, else none. */
  public List<Erasure> all() {
    return oversight.begins("erasure.list") ? records.all() : List.of();
  }

  /** How much would go now, for the officer who decides: kinds and numbers, and nothing else. */
  public Answer<Map<String, Long>> extent(String erasureId) {
    return records
        .standing(erasureId)
        .filter(e -> oversight.begins("erasure.extent"))
        .map(e -> Answer.of(Erasures.counted(erasing.listed(plan(e)))))
        .orElseGet(() -> Answer.refused(Rejection.unknown()));
  }

  private ErasurePlan plan(Standing e) {
    return erasing.plan(e.caseFileId(), e.personId(), null);
  }

  /**
   * Erases what was prepared, for good: from the graph, from the index and its files, and the keys
   * by which the log leads to somebody. Only a privacy officer who did not prepare it.
   *
   * @return what went, and how much of each kind
   */
  public Answer<Erasure> carryOut(String erasureId) {
    return decided(
            erasureId,
            State.DONE,
            e -> {
              if (holds.stands(e.caseFileId())) {
                return Answer.refused("conflict.legal-hold");
              }
              var plan = plan(e);
              var gone = erasing.erase(plan);
              records.counts(
                  erasureId,
                  Erasures.counted(gone).entrySet().stream()
                      .map(n -> n.getKey() + " " + n.getValue())
                      .toList());
              list.add(entry(plan));
              return Answer.of(true);
            })
        .map(
            done -> {
              search.purge();
              return done;
            });
  }

  private ErasureList.Entry entry(ErasurePlan plan) {
    return new ErasureList.Entry(
        clock.instant(),
        plan.caseFileId(),
        plan.personId(),
        plan.whole() ? List.of() : List.copyOf(plan.mentionIds()));
  }

  /** Does not erase what was prepared; the case stays as it is. */
  public Answer<Erasure> refuse(String erasureId) {
    return decided(erasureId, State.REFUSED, e -> Answer.of(true));
  }

  private interface Decided {
    Answer<Boolean> of(Standing erasure);
  }

  private Answer<Erasure> decided(String id, State state, Decided then) {
    var before = records.standing(id).orElse(null);
    if (before == null) {
      return Answer.refused(Rejection.unknown());
    }
    String action = state == State.DONE ? "D" : "U";
    var officer =
        oversight
            .decides("erasure.decide", action, before.caseFileId(), "ERASURE", id)
            .orElse(null);
    if (officer == null) {
      return Answer.refused(Rejection.because("forbidden.officer-only"));
    }
    if (officer.account().equals(before.preparedBy())) {
      return Answer.refused("forbidden.own-erasure");
    }
    return writing.answering(
        () ->
            records
                .decided(id, state, officer.account())
                .then(then::of)
                .map(done -> records.one(id).orElseThrow()));
  }

  /**
   * The certificate: that it was done, by whom, when and how much; signed with the key of the log.
   */
  public Answer<SignedAnswers.Signed> certificate(String erasureId) {
    return records
        .one(erasureId)
        .filter(e -> e.state() == State.DONE)
        .map(e -> signed.erasure(erasureId, recorded(e)))
        .orElseGet(() -> Answer.refused(Rejection.unknown()));
  }

  private static Map<String, Object> recorded(Erasure e) {
    Map<String, Object> recorded = new LinkedHashMap<>();
    recorded.put("caseFile", e.caseFileId());
    recorded.put("what", e.whole() ? "case file" : "person in a case file");
    recorded.put("ground", e.ground().name());
    recorded.put("rule", String.valueOf(e.rule()));
    recorded.put("preparedBy", e.preparedBy());
    recorded.put("preparedAt", e.preparedAt().toString());
    recorded.put("decidedBy", String.valueOf(e.decidedBy()));
    recorded.put("decidedAt", String.valueOf(e.decidedAt()));
    recorded.put("erased", e.counts());
    return recorded;
  }
}
