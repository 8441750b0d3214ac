package nl.houvast.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.houvast.access.Action;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Permissions;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to what curators write before it is a version: for them alone, and for everybody else as
 * if it were not there. A dossier has one draft at a time. Who wrote it does not publish it.
 */
@Component
public class DossierDrafts {
  /** In characters; the longest dossier of the seed is a tenth of it. */
  private static final int LONGEST = 100_000;

  private static final Pattern CODE = Pattern.compile("DOS-[A-Z0-9]+(-[A-Z0-9]+){0,9}");
  private final Neo4jClient graph;
  private final Writing writing;
  private final Dossiers dossiers;
  private final Concepts concepts;
  private final Permissions permissions;
  private final CurrentActor current;
  private final Clock clock;

  DossierDrafts(
      Neo4jClient graph,
      Writing writing,
      Dossiers dossiers,
      Concepts concepts,
      Permissions permissions,
      CurrentActor current,
      Clock clock) {
    this.graph = graph;
    this.writing = writing;
    this.dossiers = dossiers;
    this.concepts = concepts;
    this.permissions = permissions;
    this.current = current;
    this.clock = clock;
  }

  /** A draft of the dossier with this id. */
  public record Work(String dossierId, Draft draft) {}

  /** Whether the caller writes knowledge. */
  public boolean mayWrite() {
    return permissions.may(Action.KNOWLEDGE_PUBLISH);
  }

  /** Every draft, by dossier; nothing for who does not write knowledge. */
  public List<Work> all() {
    if (!mayWrite()) {
      return List.of();
    }
    return List.copyOf(
        graph
            .query(DraftQueries.DRAFTS)
            .fetchAs(Work.class)
            .mappedBy((types, row) -> work(row.get("dossier").asNode()))
            .all());
  }

  public Optional<Work> find(String dossierId) {
    return mayWrite() ? read(dossierId) : Optional.empty();
  }

  /** Begins from the newest version; a draft that is there already is answered as it is. */
  public Answer<Work> begin(String dossierId) {
    return asCurator(
        () -> {
          Dossier newest = dossiers.find(dossierId, null).orElseThrow(DossierDrafts::unknown);
          dossiers.lock(dossierId);
          return read(dossierId)
              .orElseGet(
                  () -> keep(dossierId, Draft.begun(by(), newest.version(), newest.content())));
        });
  }

  /**
   * Begins a dossier that is not there yet.
   *
   * @param content the first text, may be a form to fill in
   */
  public Answer<Work> beginNew(String dossierId, String content) {
    return asCurator(
        () -> {
          if (!CODE.matcher(dossierId).matches() || dossierId.length() > 60) {
            throw refused("knowledge.dossier-code");
          }
          if (dossiers.lock(dossierId) > 0 || read(dossierId).isPresent()) {
            throw refused("conflict.knowledge.dossier-exists", dossierId);
          }
          return keep(dossierId, Draft.begun(by(), 0, content));
        });
  }

  /** Keeps what was written so far, also when it is not right yet. */
  public Answer<Work> write(String dossierId, String content) {
    if (content.length() > LONGEST) {
      return Answer.refused("knowledge.too-long", LONGEST);
    }
    return step(dossierId, draft -> draft.written(by(), content));
  }

  /** Hands it in to be read by somebody else; refused with the place of what is not right. */
  public Answer<Work> handIn(String dossierId) {
    return step(
        dossierId,
        draft -> {
          Draft handedIn = draft.handedIn(by());
          checked(dossierId, draft.content());
          return handedIn;
        });
  }

  public Answer<Work> takeBack(String dossierId) {
    return step(dossierId, draft -> draft.takenBack(by()));
  }

  public Answer<Work> sendBack(String dossierId, String remark) {
    return step(dossierId, draft -> draft.sentBack(by(), remark));
  }

  /** Makes it the next version. The earlier ones stay as they are, for the advice given on them. */
  public Answer<Dossier> publish(String dossierId) {
    return asCurator(
        () -> {
          int newest = dossiers.lock(dossierId);
          Draft draft = read(dossierId).orElseThrow(DossierDrafts::unknown).draft();
          draft.mayBePublished(by(), newest);
          DossierText text = checked(dossierId, draft.content());
          drop(dossierId);
          Dossier published = dossiers.next(text, newest + 1, draft.content());
          graph
              .query(DraftQueries.SIGN_VERSION)
              .bindAll(
                  Map.of(
                      "id", dossierId + "@" + published.version(),
                      "draftedBy", draft.author(),
                      "publishedBy", by()))
              .run();
          return published;
        });
  }

  /** Throws the draft away; by every curator, since its author may have left. */
  public Answer<Boolean> discard(String dossierId) {
    return asCurator(
        () -> {
          if (dossiers.find(dossierId, null).isEmpty() && read(dossierId).isEmpty()) {
            throw unknown();
          }
          dossiers.lock(dossierId);
          drop(dossierId);
          graph.query(DraftQueries.DROP_EMPTY).bind(dossierId).to("id").run();
          return true;
        });
  }

  /**
   * Takes a dossier out of lists, search and what can be cited. It can still be read by who has its
   * address, and a new version brings it back.
   */
  public Answer<Boolean> retire(String dossierId) {
    return asCurator(
        () -> {
          if (dossiers.find(dossierId, null).isEmpty()) {
            throw unknown();
          }
          graph
              .query(DraftQueries.RETIRE)
              .bindAll(Map.of("id", dossierId, "day", LocalDate.now(clock), "by", by()))
              .run();
          dossiers.changed(dossierId);
          return true;
        });
  }

  /** What a text would say, or what is not right in it and where. */
  public Answer<DossierText> look(String content) {
    try {
      return Answer.of(DossierText.read(content, concepts::knows));
    } catch (Refusal refusal) {
      return Answer.refused(refusal.rejection());
    }
  }

  /** One step of the draft that stands there when the dossier is locked. */
  private Answer<Work> step(String dossierId, java.util.function.UnaryOperator<Draft> to) {
    return asCurator(
        () -> {
          if (read(dossierId).isEmpty()) {
            throw unknown();
          }
          dossiers.lock(dossierId);
          Work work = read(dossierId).orElseThrow(DossierDrafts::unknown);
          return keep(dossierId, to.apply(work.draft()));
        });
  }

  private DossierText checked(String dossierId, String content) {
    DossierText text = DossierText.read(content, concepts::knows);
    if (!text.id().equals(dossierId)) {
      throw refused("knowledge.draft-other-id", dossierId);
    }
    if (dossiers.find(dossierId, null).filter(d -> d.content().equals(content)).isPresent()) {
      throw refused("knowledge.draft-same");
    }
    return text;
  }

  private <T> Answer<T> asCurator(Supplier<T> work) {
    if (!mayWrite()) {
      return Answer.refused(Rejection.unknown());
    }
    return writing.answering(() -> Answer.of(work.get()));
  }

  private String by() {
    return current.require().account();
  }

  private Optional<Work> read(String dossierId) {
    return graph
        .query(DraftQueries.DRAFT)
        .bind(dossierId)
        .to("id")
        .fetchAs(Work.class)
        .mappedBy((types, row) -> work(row.get("dossier").asNode()))
        .one();
  }

  private Work keep(String dossierId, Draft draft) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("state", draft.state().name());
    values.put("author", draft.author());
    values.put("basedOn", draft.basedOn());
    values.put("content", draft.content());
    values.put("remark", draft.remark());
    graph.query(DraftQueries.KEEP_DRAFT).bind(dossierId).to("id").bind(values).to("draft").run();
    return new Work(dossierId, draft);
  }

  private void drop(String dossierId) {
    graph.query(DraftQueries.DROP_DRAFT).bind(dossierId).to("id").run();
  }

  private static Work work(MapAccessor d) {
    return new Work(
        d.get("id").asString(),
        new Draft(
            Draft.State.valueOf(d.get("draftState").asString()),
            d.get("draftAuthor").asString(),
            d.get("draftBasedOn").asInt(),
            d.get("draftContent").asString(),
            d.get("draftRemark").asString(null)));
  }

  private static Refusal unknown() {
    return new Refusal(Rejection.unknown());
  }

  private static Refusal refused(String code, Object... arguments) {
    return new Refusal(Rejection.because(code, arguments));
  }
}
