package nl.houvast.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.casefile.CaseFiles;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.leak.HiddenChanges.Operator;
import nl.houvast.leak.Script.Call;
import nl.houvast.search.Followed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Pairs of graphs that differ only in what a reader may not see: all that this reader asks is
 * answered with the same bytes. Each change builds upon the ones before. {@code
 * -Dhouvast.leak.pairs=500} for a longer run; {@code houvast.leak.seed} for another one.
 */
@HouvastTest
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class NonInterferenceIT {
  private static final long SEED = Long.getLong("houvast.leak.seed", 20261125);
  private static final int PAIRS =
      Integer.getInteger("houvast.leak.pairs", Boolean.getBoolean("houvast.long") ? 500 : 120);
  private static final int ASKED = Integer.getInteger("houvast.leak.calls", 60);

  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired CaseFiles caseFiles;
  @Autowired Writing writing;
  @Autowired Changes changes;
  @Autowired ApplicationContext context;
  private final Random random = new Random(SEED);
  private final List<String> differences = new ArrayList<>();
  private final Map<Operator, Integer> applied = new EnumMap<>(Operator.class);
  private ExecutorService callers = Executors.newFixedThreadPool(8);

  @BeforeEach
  void clear() {
    graph.clear();
  }

  @AfterEach
  void away() {
    callers.close();
    graph.clear();
  }

  @Test
  void what_one_may_not_see_changes_no_byte_of_what_one_sees() throws Exception {
    var small = new Small(api, graph, SEED);
    small.world().build(f -> acting.as("rvt", () -> caseFiles.join(f, "rvt-collega")).orThrow());
    new CanaryRights(api, graph, context).write(small.world());
    var hidden = new HiddenChanges(graph.client(), writing, changes, SEED);
    long began = System.nanoTime();
    int pairs = 0;
    long answers = 0;
    for (String reader : Small.READERS.keySet()) {
      hidden.takeAway();
      graph.settled();
      Followed.await(context);
      var asking = new Asking(small, reader);
      int share = PAIRS / Small.READERS.size() + 1;
      for (int i = 0; i < share && pairs < PAIRS; i++) {
        asking.pair(hidden, pairs++);
      }
      answers += asking.compared;
    }
    System.out.printf(
        "Non-interference: %d pairs, %d answers compared, %d ms, seed %d, %s%n",
        pairs, answers, (System.nanoTime() - began) / 1_000_000, SEED, applied);
    timing(small);
    assertThat(differences).as("what differed, seed " + SEED).isEmpty();
    assertThat(pairs).isEqualTo(PAIRS);
    assertThat(applied.keySet()).as("every operator").containsExactly(Operator.values());
  }

  /**
   * Told and not judged, since it hangs on the machine: whether absent and forbidden take as long.
   */
  private void timing(Small small) {
    var line = small.line("rvt");
    var absent = new ArrayList<Long>();
    var forbidden = new ArrayList<Long>();
    for (int i = 0; i < 200; i++) {
      absent.add(nanos(line, "/api/v1/casefiles/" + java.util.UUID.randomUUID()));
      forbidden.add(nanos(line, "/api/v1/casefiles/" + small.hidden("rvt").getLast()));
    }
    System.out.printf(
        "Non-interference: p50 of absent %.2f ms, of forbidden %.2f ms%n",
        median(absent), median(forbidden));
  }

  private static long nanos(Line line, String path) {
    long began = System.nanoTime();
    assertThat(line.get(path).status()).isEqualTo(404);
    return System.nanoTime() - began;
  }

  private static double median(List<Long> nanos) {
    return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
  }

  /** One reader, with what it was answered at first. */
  private final class Asking {
    private final Script script;
    private final List<String> files;
    private final List<String> parts;
    private final List<String> persons;
    private final List<Operator> operators;
    private final Map<Call, String> answered;
    private Operator last = Operator.TAKEN_AWAY;
    private int next;
    private long compared;

    Asking(Small small, String reader) throws Exception {
      Floods.forget(context);
      script = small.script(reader);
      files = small.hidden(reader);
      parts = small.asked(reader);
      operators =
          Arrays.stream(Operator.values()).filter(o -> !o.inside() || !parts.isEmpty()).toList();
      persons = small.visible(reader);
      answered = settled();
    }

    /** Asked until two answers are equal: what was changed for another reader is over. */
    private Map<Call, String> settled() throws Exception {
      Map<Call, String> before = ask(script.calls());
      for (int i = 0; i < 5; i++) {
        Floods.forget(context);
        Map<Call, String> again = ask(script.calls());
        if (again.equals(before)) {
          return again;
        }
        before = again;
      }
      throw new AssertionError(script.account() + " gets other answers each time");
    }

    void pair(HiddenChanges hidden, int i) throws Exception {
      Operator operator =
          last == Operator.VOLUME ? Operator.TAKEN_AWAY : operators.get(i % operators.size());
      var where = operator.inside() ? parts : files;
      String file = where.get(random.nextInt(where.size()));
      hidden.apply(operator, file, persons);
      applied.merge(operator, 1, Integer::sum);
      last = operator;
      compare(operator, file);
    }

    private void compare(Operator operator, String file) throws Exception {
      Floods.forget(context);
      var some = new ArrayList<Call>();
      for (int i = 0; i < Math.min(ASKED, script.calls().size()); i++) {
        some.add(script.calls().get(next++ % script.calls().size()));
      }
      for (var now : ask(some).entrySet()) {
        compared++;
        String before = String.valueOf(answered.put(now.getKey(), now.getValue()));
        if (!before.equals(now.getValue())) {
          differences.add(
              script.account()
                  + " after "
                  + operator
                  + " in "
                  + file
                  + " at "
                  + now.getKey()
                  + ": "
                  + difference(before, now.getValue()));
        }
      }
    }

    private Map<Call, String> ask(List<Call> calls)
        throws InterruptedException, ExecutionException {
      Map<Call, Future<String>> asked = new LinkedHashMap<>();
      for (Call call : calls) {
        asked.put(call, callers.submit(() -> script.answer(call)));
      }
      Map<Call, String> answers = new LinkedHashMap<>();
      for (var one : asked.entrySet()) {
        answers.put(one.getKey(), one.getValue().get());
      }
      return answers;
    }
  }

  private static String difference(String before, String now) {
    int at = 0;
    while (at < Math.min(before.length(), now.length()) && before.charAt(at) == now.charAt(at)) {
      at++;
    }
    int from = Math.max(0, at - 60);
    return "…"
        + before.substring(from, Math.min(before.length(), at + 120))
        + "… became …"
        + now.substring(from, Math.min(now.length(), at + 120))
        + "…";
  }
}
