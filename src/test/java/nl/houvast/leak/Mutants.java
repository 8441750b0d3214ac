package nl.houvast.leak;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.houvast.access.Gateway;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Stands between the gateway and the graph, for as long as a test wants: hears which statements are
 * read, and takes the scope out of one of them. Production code knows nothing of it.
 */
final class Mutants implements AutoCloseable {
  private static final Pattern SCOPED =
      Pattern.compile(
          "any\\(x IN \\w+\\.\\w+ WHERE x IN \\$scope\\)|\\w+\\.(?:id|caseFileId) IN \\$scope");

  /**
   * One place at which the scope stands.
   *
   * @param nth which of the predicates of the statement, counted from nought, or all of them
   */
  record Place(String statement, int nth) {
    private static final int ALL = -1;

    /** By the class and constant that the statement stands in, and the number of the predicate. */
    static Place named(String name) {
      String[] parts = name.split("[ #]");
      try {
        var constant =
            Class.forName("nl.houvast." + parts[0] + "Queries").getDeclaredField(parts[1]);
        constant.setAccessible(true);
        String statement = String.valueOf(constant.get(null));
        int nth = parts[2].equals("all") ? ALL : Integer.parseInt(parts[2]);
        if (nth >= count(statement)) {
          throw new AssertionError("there is no such scope any more: " + name);
        }
        return new Place(statement, nth);
      } catch (ReflectiveOperationException e) {
        throw new AssertionError("there is no such statement any more: " + name, e);
      }
    }

    String without() {
      var matcher = SCOPED.matcher(statement);
      int[] at = {0};
      return matcher.replaceAll(
          found -> nth == ALL || nth == at[0]++ ? "true" : found.group().replace("$", "\\$"));
    }

    /** How many predicates a statement has. */
    static int count(String statement) {
      return (int) SCOPED.matcher(statement).results().count();
    }

    String predicate() {
      return nth == ALL
          ? count(statement) + " scopes"
          : SCOPED.matcher(statement).results().skip(nth).findFirst().orElseThrow().group();
    }
  }

  private final Object gateway;
  private final Neo4jClient real;
  private final Set<String> read = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Place gone;

  Mutants(Gateway guarded) {
    gateway = AopTestUtils.getUltimateTargetObject(guarded);
    real = (Neo4jClient) Objects.requireNonNull(ReflectionTestUtils.getField(gateway, "graph"));
    ReflectionTestUtils.setField(
        gateway,
        "graph",
        Proxy.newProxyInstance(
            Neo4jClient.class.getClassLoader(),
            new Class<?>[] {Neo4jClient.class},
            (self, method, arguments) -> {
              if (arguments != null && arguments[0] instanceof String statement) {
                read.add(statement);
                arguments[0] = asked(statement);
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              }
            }));
  }

  private String asked(String statement) {
    Place place = gone;
    return place != null && place.statement().equals(statement) ? place.without() : statement;
  }

  /** From now on the scope is asked for everywhere but there; null for everywhere. */
  void without(@Nullable Place place) {
    gone = place;
  }

  /** The statements that were read since this was asked before. */
  Set<String> read() {
    var statements = Set.copyOf(read);
    read.clear();
    return statements;
  }

  @Override
  public void close() {
    ReflectionTestUtils.setField(gateway, "graph", real);
  }
}
