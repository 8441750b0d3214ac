package nl.houvast.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import nl.houvast.Bench;
import org.springframework.data.neo4j.core.Neo4jClient;

/** How often the work after commits asks the graph each statement, and how long it waits for it. */
final class Questions {
  private static final Set<String> ENDS = Set.of("run", "one", "first", "all");
  private final Map<String, Asked> asked = new ConcurrentHashMap<>();

  private record Asked(LongAdder times, LongAdder nanos) {}

  void clear() {
    asked.clear();
  }

  long count() {
    return asked.values().stream().mapToLong(a -> a.times().sum()).sum();
  }

  /** By statement, the costliest first: how often per arrival, and milliseconds each. */
  Map<String, Object> perArrival(int arrivals) {
    var told = new LinkedHashMap<String, Object>();
    asked.entrySet().stream()
        .sorted((a, b) -> Long.compare(b.getValue().nanos().sum(), a.getValue().nanos().sum()))
        .limit(25)
        .forEach(
            e -> {
              long times = e.getValue().times().sum();
              double each = e.getValue().nanos().sum() / 1e6 / Math.max(1, times);
              told.put(
                  e.getKey(),
                  Map.of(
                      "each", Bench.round(each), "times", Bench.round(times / (double) arrivals)));
            });
    return told;
  }

  Neo4jClient counting(Neo4jClient client) {
    return (Neo4jClient) proxy(client, Set.of(Neo4jClient.class), null);
  }

  private Object proxy(Object target, Set<Class<?>> as, Asked statement) {
    boolean begins = as.contains(Neo4jClient.class);
    return Proxy.newProxyInstance(
        Neo4jClient.class.getClassLoader(),
        as.toArray(Class<?>[]::new),
        (proxy, method, arguments) -> {
          if (begins
              && !(method.getName().equals("query")
                  && Thread.currentThread().getName().equals("afterwards"))) {
            return invoke(target, method, arguments);
          }
          Asked of = statement;
          if (begins && arguments[0] instanceof String text) {
            of =
                asked.computeIfAbsent(name(text), n -> new Asked(new LongAdder(), new LongAdder()));
            of.times().increment();
          }
          long start = System.nanoTime();
          Object answer = invoke(target, method, arguments);
          if (of != null && ENDS.contains(method.getName())) {
            of.nanos().add(System.nanoTime() - start);
          }
          Set<Class<?>> next = answer == null ? Set.of() : steps(answer.getClass());
          return next.isEmpty() ? answer : proxy(answer, next, of);
        });
  }

  /** The steps of a question that an object offers. */
  private static Set<Class<?>> steps(Class<?> of) {
    var steps = new LinkedHashSet<Class<?>>();
    for (Class<?> c = of; c != null; c = c.getSuperclass()) {
      for (Class<?> offered : c.getInterfaces()) {
        steps.addAll(steps(offered));
        if (Neo4jClient.class.equals(offered.getEnclosingClass())) {
          steps.add(offered);
        }
      }
    }
    return steps;
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Statements have no names where they are asked; their words are enough to find them. */
  private static String name(String text) {
    String words = text.strip().replaceAll("\\s+", " ");
    return words.substring(0, Math.min(110, words.length())) + " #" + words.hashCode() % 1000;
  }
}
