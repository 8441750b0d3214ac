package nl.houvast.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.houvast.access.CaseErasure;
import nl.houvast.audit.Subjects;
import nl.houvast.graph.Changes;
import nl.houvast.graph.ErasedNodes;
import nl.houvast.graph.Rewriting;
import nl.houvast.identity.MentionErasure;
import nl.houvast.kernel.Erased;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.network.Network;
import nl.houvast.signal.SignalErasure;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Takes a case, or a person in a case, out of the graph. What it lists before and what it takes are
 * the same nodes; what is shared with somebody else stays, without the person.
 */
@Component
class Erasing {
  private final Neo4jClient graph;
  private final SignalErasure signals;
  private final MentionErasure mentions;
  private final CaseErasure grants;
  private final Network network;
  private final Restating restating;
  private final Subjects subjects;
  private final List<Erasable> rooms;
  private final Rewriting rewriting;
  private final Changes changes;

  Erasing(
      Neo4jClient graph,
      SignalErasure signals,
      MentionErasure mentions,
      CaseErasure grants,
      Network network,
      Restating restating,
      Subjects subjects,
      List<Erasable> rooms,
      Rewriting rewriting,
      Changes changes) {
    this.graph = graph;
    this.signals = signals;
    this.mentions = mentions;
    this.grants = grants;
    this.network = network;
    this.restating = restating;
    this.subjects = subjects;
    this.rooms = List.copyOf(rooms);
    this.rewriting = rewriting;
    this.changes = changes;
  }

  /** One mention, or a signal without any. */
  private record Mentioned(
      String signal,
      @Nullable String mention,
      boolean reporter,
      @Nullable String person,
      Blackout.Writing written) {

    static Mentioned of(MapAccessor row) {
      return new Mentioned(
          row.get("signal").asString(),
          row.get("mention").asString(null),
          row.get("role").asString("").equals("REPORTER"),
          row.get("person").asString(null),
          new Blackout.Writing(
              row.get("name").asString(null),
              row.get("street").asString(null),
              row.get("houseNumber").asString(null),
              row.get("postalCode").asString(null),
              row.get("phone").asString(null),
              (LocalDate) row.get("birthDate").asObject()));
    }

    boolean of(@Nullable String personId) {
      return person != null && person.equals(personId);
    }
  }

  boolean there(String caseFileId) {
    return graph
        .query(ErasureQueries.THERE)
        .bind(caseFileId)
        .to("caseFileId")
        .fetchAs(Boolean.class)
        .one()
        .orElse(false);
  }

  /**
   * @param personId null for the whole case
   * @param only what of the person goes: these mentions; null for all
   */
  ErasurePlan plan(
      String caseFileId, @Nullable String personId, @Nullable Collection<String> only) {
    var all = mentioned(caseFileId);
    Set<String> every = all.stream().map(Mentioned::signal).collect(Collectors.toSet());
    if (personId == null) {
      return new ErasurePlan(
          caseFileId,
          null,
          every,
          all.stream().map(Mentioned::mention).filter(Objects::nonNull).collect(Collectors.toSet()),
          Set.of());
    }
    var of =
        all.stream()
            .filter(m -> m.of(personId) && (only == null || only.contains(m.mention())))
            .toList();
    var ids = of.stream().map(Mentioned::mention).collect(Collectors.toSet());
    var whole = of.stream().map(Mentioned::signal).collect(Collectors.toCollection(HashSet::new));
    all.stream()
        .filter(m -> !ids.contains(m.mention()) && !m.reporter())
        .map(Mentioned::signal)
        .forEach(whole::remove);
    var gone = new HashSet<String>();
    for (Mentioned m : all) {
      if (m.mention() != null && (ids.contains(m.mention()) || whole.contains(m.signal()))) {
        gone.add(m.mention());
      }
    }
    every.removeAll(whole);
    return new ErasurePlan(caseFileId, personId, whole, gone, every);
  }

  private List<Mentioned> mentioned(String caseFileId) {
    return List.copyOf(
        graph
            .query(ErasureQueries.MENTIONED)
            .bind(caseFileId)
            .to("caseFileId")
            .fetchAs(Mentioned.class)
            .mappedBy((types, row) -> Mentioned.of(row))
            .all());
  }

  /** Every node that {@link #erase} deletes, each once. */
  List<Erased> listed(ErasurePlan plan) {
    var all = new LinkedHashSet<Erased>(signals.listed(plan.signalIds()));
    plan.mentionIds().forEach(id -> all.add(new Erased("Mention", id)));
    all.addAll(mentions.listed(plan.mentionIds()));
    rooms.forEach(room -> all.addAll(room.listed(plan)));
    var leaving = plan.personId() == null ? concerned(plan.caseFileId()) : List.of(plan.personId());
    network.homesOf(plan.caseFileId(), leaving).forEach(id -> all.add(new Erased("Address", id)));
    if (plan.whole()) {
      all.addAll(grants.listed(plan.caseFileId()));
      all.addAll(own(plan.caseFileId()));
    }
    return List.copyOf(all);
  }

  private List<Erased> own(String caseFileId) {
    return ErasedNodes.of(graph, ErasureQueries.OWN, Map.of("caseFileId", caseFileId));
  }

  /** Joins the transaction of whoever decided it; answers every node that is gone. */
  List<Erased> erase(ErasurePlan plan) {
    var gone = listed(plan);
    var persons = concerned(plan.caseFileId());
    UnaryOperator<String> over = over(plan);
    rooms.forEach(room -> room.erase(plan, over));
    mentions.release(plan.mentionIds());
    run(ErasureQueries.LET_GO, plan, Map.of("signals", List.copyOf(plan.signalIds())));
    signals.erase(plan.signalIds(), plan.mentionIds());
    if (plan.personId() == null) {
      close(plan);
    } else {
      grants.personOff(plan.caseFileId(), plan.personId());
      signals.rewrite(plan.remainingSignalIds(), over);
      rewrite(plan, over);
      restating.restate(plan.caseFileId());
    }
    mentions.forget(persons);
    forget(plan, gone);
    changes.touched(new Ref(Kind.CASEFILE, plan.caseFileId()));
    return gone;
  }

  private List<String> concerned(String caseFileId) {
    return List.copyOf(
        graph
            .query(ErasureQueries.CONCERNED)
            .bind(caseFileId)
            .to("caseFileId")
            .fetchAs(String.class)
            .all());
  }

  private void close(ErasurePlan plan) {
    run(ErasureQueries.NOT_CONCERNED, plan, Map.of());
    network.restate(plan.caseFileId(), List.of(), List.of());
    run(ErasureQueries.GRANTS_OFF, plan, Map.of());
    grants.erase(plan.caseFileId());
    run(ErasureQueries.REQUESTS, plan, Map.of());
    run(ErasureQueries.HOLDS, plan, Map.of());
    run(ErasureQueries.CASE_FILE, plan, Map.of());
  }

  private void rewrite(ErasurePlan plan, UnaryOperator<String> over) {
    Map<String, Object> asked = Map.of("caseFileId", plan.caseFileId());
    rewriting.over(ErasureQueries.TEXTS, ErasureQueries.REWRITTEN, asked, over);
    rewriting.over(ErasureQueries.REASONS, ErasureQueries.REASONS_REWRITTEN, asked, over);
  }

  private void run(String statement, ErasurePlan plan, Map<String, Object> more) {
    graph.query(statement).bind(plan.caseFileId()).to("caseFileId").bindAll(more).run();
  }

  /** Whose lines in the log lead to nobody from now on: who is gone from every case. */
  private void forget(ErasurePlan plan, List<Erased> gone) {
    plan.mentionIds().forEach(subjects::forget);
    gone.stream().filter(e -> e.node().equals("Person")).map(Erased::id).forEach(subjects::forget);
  }

  /** What is on record of somebody else too, a family name foremost, stays. */
  private UnaryOperator<String> over(ErasurePlan plan) {
    if (plan.whole()) {
      return UnaryOperator.identity();
    }
    var all = mentioned(plan.caseFileId());
    var theirs = all.stream().filter(m -> m.of(plan.personId())).map(Mentioned::written).toList();
    var others =
        all.stream()
            .filter(m -> m.mention() != null && !m.of(plan.personId()))
            .map(Mentioned::written)
            .toList();
    return new Blackout(others, theirs, List.of())::over;
  }
}
