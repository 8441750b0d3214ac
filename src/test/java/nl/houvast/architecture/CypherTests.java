package nl.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import fixtures.cypher.NosyQueries;
import fixtures.cypher.OpenQueries;
import fixtures.cypher.ThievingQueries;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.houvast.Houvast;
import nl.houvast.recognition.rule.Compilations;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;

/**
 * A room's Cypher mentions what its imports own, writes only its own, and keeps the scope inside.
 */
class CypherTests {
  private final Model model = Model.read();

  record Statement(String room, String where, String text) {}

  @Test
  void the_cypher_of_every_room_stays_inside_its_imports() {
    var statements = shipped();
    assertThat(statements).hasSizeGreaterThan(40);
    assertThat(statements.stream().flatMap(s -> trespasses(s, allowed(s.room())).stream()).toList())
        .isEmpty();
  }

  @Test
  void a_statement_that_looks_into_a_room_that_is_not_imported_is_refused() {
    assertThat(trespassesOf(NosyQueries.class, "network", Set.of("network")))
        .anyMatch(t -> t.contains("mentions Consult of consult"));
  }

  @Test
  void a_statement_that_writes_what_another_room_owns_is_refused() {
    assertThat(trespassesOf(ThievingQueries.class, "casefile", Set.of("casefile", "signal")))
        .anyMatch(t -> t.contains("writes Signal of signal"));
  }

  @Test
  void a_reader_s_statement_without_the_scope_in_its_pattern_is_refused() {
    assertThat(trespassesOf(OpenQueries.class, "network", Set.of("network")))
        .anyMatch(t -> t.contains("without the scope"));
  }

  @Test
  void a_statement_that_deletes_whatever_hangs_on_a_node_is_refused() {
    assertThat(trespassesOf(ThievingQueries.class, "signal", Set.of("signal")))
        .anyMatch(t -> t.contains("DETACH DELETE"));
  }

  @Test
  void the_joined_cypher_of_every_shipped_pattern_stays_inside_its_imports() throws Exception {
    var found = new ArrayList<String>();
    try (var files = Files.list(Path.of("seed-data/patterns"))) {
      for (Path file : files.sorted().toList()) {
        for (String text : Compilations.of(Files.readString(file))) {
          found.addAll(
              trespasses(
                  new Statement("recognition", file.getFileName().toString(), text),
                  allowed("recognition")));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private List<String> trespassesOf(Class<?> fixture, String room, Set<String> allowed) {
    return statements(fixture, room).stream()
        .flatMap(s -> trespasses(s, allowed).stream())
        .toList();
  }

  List<String> trespasses(Statement statement, Set<String> allowed) {
    var found = new ArrayList<String>();
    Cypher cypher = Cypher.of(statement.text());
    for (String name : cypher.mentioned()) {
      String owner = model.ownerOf(name);
      if (owner == null) {
        found.add(statement.where() + " mentions " + name + ", which the model does not know");
      } else if (!allowed.contains(owner)) {
        found.add(statement.where() + " mentions " + name + " of " + owner);
      }
    }
    for (String name : cypher.written()) {
      String owner = model.ownerOf(name);
      if (owner != null && !owner.equals(statement.room())) {
        found.add(statement.where() + " writes " + name + " of " + owner);
      }
    }
    cypher.unresolved().forEach(v -> found.add(statement.where() + " writes an unlabelled " + v));
    if (cypher.detaches()) {
      found.add(statement.where() + " uses DETACH DELETE");
    }
    if (cypher.answersAReader()) {
      cypher
          .unscoped()
          .forEach(p -> found.add(statement.where() + " binds " + p + " without the scope"));
      if (!cypher.scoped()) {
        found.add(statement.where() + " answers a reader without the scope");
      }
    }
    return found;
  }

  static Set<String> allowed(String room) {
    try {
      var rooms = new TreeSet<>(Set.of(room, "graph"));
      var annotation =
          Class.forName("nl.houvast." + room + ".package-info")
              .getAnnotation(ApplicationModule.class);
      Arrays.stream(annotation.allowedDependencies())
          .forEach(d -> rooms.add(d.split("::")[0].strip()));
      return rooms;
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Every statement in a constant, of every room. */
  static List<Statement> shipped() {
    var all = new ArrayList<Statement>();
    for (Class<?> type : Classes.of(Houvast.class.getPackageName())) {
      String[] path = type.getPackageName().split("\\.");
      // The fragments of a rule are read joined, see CompiledTests.
      if (path.length > 2 && !type.getPackageName().endsWith("recognition.rule")) {
        all.addAll(statements(type, path[2]));
      }
    }
    return all;
  }

  /** Every constant text that reads as Cypher, also those in a constant map. */
  private static List<Statement> statements(Class<?> type, String room) {
    var all = new ArrayList<Statement>();
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) || !Modifier.isFinal(field.getModifiers())) {
        continue;
      }
      boolean text = field.getType() == String.class || Map.class.isAssignableFrom(field.getType());
      if (text && field.trySetAccessible()) {
        for (String one : texts(field)) {
          if (one.matches("(?s).*\\b(MATCH|MERGE|CREATE|RETURN)\\b.*")) {
            all.add(new Statement(room, type.getSimpleName() + "." + field.getName(), one));
          }
        }
      }
    }
    return all;
  }

  private static List<String> texts(Field field) {
    try {
      Object value = field.get(null);
      return value instanceof Map<?, ?> map
          ? map.values().stream().filter(String.class::isInstance).map(String.class::cast).toList()
          : value == null ? List.of() : List.of(String.valueOf(value));
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
