package nl.houvast.knowledge;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.houvast.access.Action;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Permissions;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.kernel.Rejection;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to lessons. One is proposed by the room that sees the case, approved by somebody else
 * who keeps knowledge, and only then read by everybody. Its text never changes after it was
 * proposed, since here nobody can check it against the case.
 */
@Component
public class Lessons {
  /** In characters. */
  private static final int LONGEST = 20_000;

  private static final int LONGEST_TITLE = 120;
  private final Neo4jClient graph;
  private final Writing writing;
  private final Changes changes;
  private final Concepts concepts;
  private final Permissions permissions;
  private final CurrentActor current;

  Lessons(
      Neo4jClient graph,
      Writing writing,
      Changes changes,
      Concepts concepts,
      Permissions permissions,
      CurrentActor current) {
    this.graph = graph;
    this.writing = writing;
    this.changes = changes;
    this.concepts = concepts;
    this.permissions = permissions;
    this.current = current;
  }

  /** Whether the caller approves lessons and links them. */
  public boolean mayApprove() {
    return permissions.may(Action.KNOWLEDGE_PUBLISH);
  }

  /** What everybody reads, by title. */
  public List<Lesson> approved() {
    return all().stream().filter(l -> l.state() == Lesson.State.APPROVED).toList();
  }

  /** What waits for the eyes of the caller. */
  public List<Lesson> waiting() {
    return mayApprove()
        ? all().stream().filter(l -> l.state() == Lesson.State.PROPOSED && !isMine(l)).toList()
        : List.of();
  }

  /** What the caller sees in the list: what is approved, and what is one's own. */
  public List<Lesson> listed() {
    return all().stream().filter(l -> l.state() == Lesson.State.APPROVED || isMine(l)).toList();
  }

  /** A lesson that the caller may read: approved, one's own, or waiting for one's eyes. */
  public Optional<Lesson> find(String id) {
    return all().stream()
        .filter(l -> l.id().equals(id))
        .filter(
            l ->
                l.state() == Lesson.State.APPROVED
                    || isMine(l)
                    || l.state() == Lesson.State.PROPOSED && mayApprove())
        .findFirst();
  }

  /** Approved lessons about at least one of these. */
  public List<Lesson> about(Collection<String> codes) {
    return approved().stream().filter(l -> !Collections.disjoint(l.concepts(), codes)).toList();
  }

  /** Whether the caller proposed it. */
  public boolean isMine(Lesson lesson) {
    return current.require().account().equals(lesson.author());
  }

  /** Takes in a text that was checked where the case is known; answers its id. */
  public Answer<String> propose(Lesson.Proposed lesson) {
    if (lesson.title().isBlank() || lesson.text().isBlank() || lesson.concepts().isEmpty()) {
      return Answer.refused("knowledge.lesson-incomplete");
    }
    if (lesson.title().length() > LONGEST_TITLE || lesson.text().length() > LONGEST) {
      return Answer.refused("knowledge.too-long", LONGEST);
    }
    if (!lesson.concepts().stream().allMatch(concepts::knows)) {
      return Answer.refused(Rejection.unknown());
    }
    String id = UUID.randomUUID().toString();
    return writing.answering(
        () -> {
          graph
              .query(LessonQueries.PROPOSE)
              .bindAll(
                  Map.of(
                      "id", id,
                      "title", lesson.title().strip(),
                      "text", lesson.text().strip(),
                      "patterns", lesson.patterns(),
                      "ties", lesson.ties(),
                      "author", current.require().account()))
              .run();
          teach(id, lesson.concepts());
          return Answer.of(id);
        });
  }

  /** Lets everybody read it. Refused to its author. */
  public Answer<String> approve(String id) {
    return review(LessonQueries.APPROVE, id, "");
  }

  /** Gives it back to its author, with what is not right. */
  public Answer<String> sendBack(String id, String remark) {
    return remark.isBlank()
        ? Answer.refused("knowledge.lesson-remark")
        : review(LessonQueries.SEND_BACK, id, remark.strip());
  }

  private Answer<String> review(String query, String id, String remark) {
    if (!mayApprove()) {
      return Answer.refused(Rejection.unknown());
    }
    return writing.answering(
        () ->
            graph
                .query(query)
                .bindAll(Map.of("id", id, "by", current.require().account(), "remark", remark))
                .fetchAs(String.class)
                .one()
                .map(done -> touched(id))
                .orElseGet(() -> Answer.refused(notNow(id))));
  }

  private Rejection notNow(String id) {
    return find(id).filter(this::isMine).isPresent()
        ? Rejection.because("forbidden.knowledge.lesson-own")
        : Rejection.unknown();
  }

  /** Throws away what one proposed and nobody approved. */
  public Answer<String> discard(String id) {
    return writing.answering(
        () ->
            graph
                .query(LessonQueries.DROP)
                .bindAll(Map.of("id", id, "by", current.require().account()))
                .fetchAs(Long.class)
                .one()
                .map(done -> touched(id))
                .orElseGet(() -> Answer.refused(Rejection.unknown())));
  }

  /** Says anew what an approved lesson is about, so that other dossiers list it. */
  public Answer<String> link(String id, Collection<String> codes) {
    if (!mayApprove() || codes.isEmpty() || !codes.stream().allMatch(concepts::knows)) {
      return Answer.refused(Rejection.unknown());
    }
    return writing.answering(
        () ->
            find(id)
                .filter(l -> l.state() == Lesson.State.APPROVED)
                .map(
                    l -> {
                      graph.query(LessonQueries.PART).bind(id).to("id").run();
                      teach(id, codes);
                      return touched(id);
                    })
                .orElseGet(() -> Answer.refused(Rejection.unknown())));
  }

  private void teach(String id, Collection<String> codes) {
    graph
        .query(LessonQueries.TEACHES)
        .bindAll(Map.of("id", id, "concepts", List.copyOf(codes)))
        .run();
  }

  private Answer<String> touched(String id) {
    changes.touched(new Ref(Kind.LESSON, id));
    return Answer.of(id);
  }

  private List<Lesson> all() {
    return List.copyOf(
        graph
            .query(LessonQueries.ALL)
            .fetchAs(Lesson.class)
            .mappedBy((types, row) -> lesson(row))
            .all());
  }

  private static Lesson lesson(MapAccessor row) {
    MapAccessor l = row.get("lesson").asNode();
    return new Lesson(
        l.get("id").asString(),
        Lesson.State.valueOf(l.get("state").asString()),
        l.get("title").asString(),
        l.get("text").asString(),
        row.get("concepts").asList(v -> v.asString()),
        l.get("patterns").asList(v -> v.asString()),
        l.get("ties").asList(v -> v.asString()),
        l.get("author").asString(null),
        l.get("remark").asString(null));
  }
}
