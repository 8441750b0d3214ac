package nl.houvast.knowledge;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The door to who knows about what. */
@Component
public class Experts {
  private final Neo4jClient graph;
  private final Writing writing;
  private final Changes changes;
  private final Concepts concepts;

  Experts(Neo4jClient graph, Writing writing, Changes changes, Concepts concepts) {
    this.graph = graph;
    this.writing = writing;
    this.changes = changes;
    this.concepts = concepts;
  }

  /**
   * Everybody who knows about one of the concepts, the most of them first, then by account. Also
   * who is not available now: it stands in {@link Expert#availability}.
   */
  public List<Expert> on(Collection<String> concepts) {
    return List.copyOf(
        graph
            .query(KnowledgeQueries.EXPERTS)
            .bind(List.copyOf(concepts))
            .to("codes")
            .fetchAs(Expert.class)
            .mappedBy(
                (types, row) ->
                    new Expert(
                        row.get("account").asString(),
                        row.get("name").asString(),
                        row.get("discipline").asString(),
                        row.get("platform").asString(),
                        row.get("languages").asList(v -> v.asString()),
                        row.get("availability").asString(),
                        row.get("expertise").asList(v -> v.asString())))
            .all());
  }

  /**
   * Says what each account knows about; replaces what was said before of these accounts.
   *
   * @return how many accounts know about something else than before
   */
  public Answer<Integer> know(Map<String, List<String>> expertiseByAccount) {
    return writing.answering(
        () -> {
          for (var one : expertiseByAccount.entrySet()) {
            if (!one.getValue().stream().allMatch(concepts::knows)) {
              return Answer.refused("knowledge.unknown-code", one.getKey());
            }
          }
          Map<String, List<String>> changed = changed(expertiseByAccount);
          if (!changed.isEmpty()) {
            write(changed);
          }
          return Answer.of(changed.size());
        });
  }

  private Map<String, List<String>> changed(Map<String, List<String>> wanted) {
    Map<String, List<String>> now = expertise();
    Map<String, List<String>> changed = new HashMap<>();
    wanted.forEach(
        (account, codes) -> {
          List<String> sorted = List.copyOf(new TreeSet<>(codes));
          if (!sorted.equals(now.getOrDefault(account, List.of()))) {
            changed.put(account, sorted);
          }
        });
    return changed;
  }

  private Map<String, List<String>> expertise() {
    Map<String, List<String>> byAccount = new HashMap<>();
    graph
        .query(KnowledgeQueries.EXPERTISE)
        .fetchAs(String.class)
        .mappedBy(
            (types, row) -> {
              String account = row.get("account").asString();
              byAccount.put(account, row.get("codes").asList(v -> v.asString()));
              return account;
            })
        .all();
    return byAccount;
  }

  private void write(Map<String, List<String>> changed) {
    graph.query(KnowledgeQueries.UNLEARN).bind(List.copyOf(changed.keySet())).to("accounts").run();
    graph
        .query(KnowledgeQueries.LEARN)
        .bind(
            changed.entrySet().stream()
                .map(e -> Map.of("account", e.getKey(), "codes", e.getValue()))
                .toList())
        .to("rows")
        .run();
    changed.keySet().forEach(account -> changes.touched(new Ref(Kind.PROFESSIONAL, account)));
  }
}
