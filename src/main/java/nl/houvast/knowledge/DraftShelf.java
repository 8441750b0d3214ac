package nl.houvast.knowledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.houvast.access.Action;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Permissions;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** Where drafts lie, and who may come near: those alone who publish knowledge. */
@Component
class DraftShelf {
  private final Neo4jClient graph;
  private final Writing writing;
  private final Permissions permissions;
  private final CurrentActor current;
  private final Clock clock;

  DraftShelf(
      Neo4jClient graph,
      Writing writing,
      Permissions permissions,
      CurrentActor current,
      Clock clock) {
    this.graph = graph;
    this.writing = writing;
    this.permissions = permissions;
    this.current = current;
    this.clock = clock;
  }

  boolean isOpen() {
    return permissions.may(Action.KNOWLEDGE_PUBLISH);
  }

  /** Does it in one transaction; to who may not come near, nothing of it is there. */
  <T> Answer<T> asCurator(Supplier<T> work) {
    if (!isOpen()) {
      return Answer.refused(Rejection.unknown());
    }
    return writing.answering(() -> Answer.of(work.get()));
  }

  String by() {
    return current.require().account();
  }

  /** Those of which the id begins so. */
  List<Drafts.Work> all(String begin) {
    return List.copyOf(
        graph
            .query(DraftQueries.DRAFTS)
            .bind(begin)
            .to("begin")
            .fetchAs(Drafts.Work.class)
            .mappedBy((types, row) -> work(row.get("about").asNode()))
            .all());
  }

  Optional<Drafts.Work> read(String id) {
    return graph
        .query(DraftQueries.DRAFT)
        .bind(id)
        .to("id")
        .fetchAs(Drafts.Work.class)
        .mappedBy((types, row) -> work(row.get("about").asNode()))
        .one();
  }

  Drafts.Work keep(String id, Draft draft) {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("state", draft.state().name());
    values.put("author", draft.author());
    values.put("basedOn", draft.basedOn());
    values.put("content", draft.content());
    values.put("remark", draft.remark());
    graph.query(DraftQueries.KEEP_DRAFT).bind(id).to("id").bind(values).to("draft").run();
    return new Drafts.Work(id, draft);
  }

  void drop(String id) {
    graph.query(DraftQueries.DROP_DRAFT).bind(id).to("id").run();
  }

  void dropEmpty(String id) {
    graph.query(DraftQueries.DROP_EMPTY).bind(id).to("id").run();
  }

  /** Keeps with a version who wrote it, and that the caller published it. */
  void sign(String versionId, Draft draft) {
    graph
        .query(DraftQueries.SIGN_VERSION)
        .bindAll(Map.of("id", versionId, "draftedBy", draft.author(), "publishedBy", by()))
        .run();
  }

  void retire(String id) {
    graph
        .query(DraftQueries.RETIRE)
        .bindAll(Map.of("id", id, "day", LocalDate.now(clock), "by", by()))
        .run();
  }

  private static Drafts.Work work(MapAccessor d) {
    return new Drafts.Work(
        d.get("id").asString(),
        new Draft(
            Draft.State.valueOf(d.get("draftState").asString()),
            d.get("draftAuthor").asString(),
            d.get("draftBasedOn").asInt(),
            d.get("draftContent").asString(),
            d.get("draftRemark").asString(null)));
  }
}
