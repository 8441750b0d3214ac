package nl.houvast.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.houvast.Api;
import nl.houvast.TestGraph;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What there is to ask of a small world: all operations of the API, and what screens read. */
final class Questions implements AutoCloseable {
  /** Of each kind of id, and of words to search. */
  private static final int SOME = 5;

  private static final int AT_ONCE = 6;

  /** So few that the gate against floods, told to forget before, does not close. */
  private static final int IN_A_ROW = 50;

  private final TestGraph graph;
  private final ApplicationContext context;
  private final Small small;
  private final Sweep sweep;
  private final ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);

  Questions(Api api, TestGraph graph, ApplicationContext context, Small small) {
    this.graph = graph;
    this.context = context;
    this.small = small;
    sweep = new Sweep(api, graph, context);
  }

  /** Something that one reader asks, over the API or where a screen does. */
  record Question(String name, String said, Callable<String> answer) {
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  List<Question> of(String who) {
    var files = List.copyOf(small.world().files().values());
    var operations = sweep.operations(files);
    var calls = new ArrayList<>(operations.reads(SOME));
    calls.addAll(operations.searches(small.world().secrets(), who, SOME));
    var questions = new ArrayList<Question>();
    for (var call : calls) {
      questions.add(
          new Question(
              call.operation().name(),
              call.said(),
              () -> {
                var heard = sweep.ask(who, call);
                assertThat(heard.status()).isNotEqualTo(429);
                return heard.status() + " " + Script.steady(heard.body());
              }));
    }
    new Doors(context)
        .of(who, people(), sweep.ids("Signal", Integer.MAX_VALUE))
        .forEach((name, answer) -> questions.add(new Question(name, name, answer::get)));
    return questions;
  }

  /** Some of the people in each case. */
  private Map<String, List<String>> people() {
    var people = new TreeMap<String, List<String>>();
    for (String file : small.world().files().values()) {
      var some =
          graph
              .client()
              .query(
                  """
                  MATCH (:CaseFile {id: $id})-[:CONCERNS]->(p:Person)
                  RETURN p.id ORDER BY size(p.caseFileIds) DESC, p.id LIMIT 2
                  """)
              .bind(file)
              .to("id")
              .fetchAs(String.class)
              .all();
      people.put(file, List.copyOf(some));
    }
    return people;
  }

  /** The answers to some, asked at the same time. */
  Map<Question, String> answers(List<Question> questions) throws Exception {
    var answers = new LinkedHashMap<Question, String>();
    for (int from = 0; from < questions.size(); from += IN_A_ROW) {
      Floods.forget(context);
      var some = questions.subList(from, Math.min(from + IN_A_ROW, questions.size()));
      var asked = new ArrayList<Future<String>>();
      some.forEach(question -> asked.add(callers.submit(question.answer())));
      for (int i = 0; i < asked.size(); i++) {
        answers.put(some.get(i), asked.get(i).get());
      }
    }
    return answers;
  }

  @Override
  public void close() {
    callers.close();
    sweep.close();
  }
}
