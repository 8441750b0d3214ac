package nl.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.houvast.Houvast;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms, and what each may import. The table here is the one of the architecture, §1. */
class ModularityTests {
  private static final Set<String> BASE = Set.of("access", "audit", "search", "shell");

  private static final Map<String, Set<String>> TABLE =
      Map.ofEntries(
          Map.entry("kernel", Set.of()),
          Map.entry("graph", Set.of("kernel")),
          Map.entry("shell", Set.of()),
          Map.entry("access", Set.of("shell")),
          Map.entry("audit", Set.of("access", "shell")),
          Map.entry("search", Set.of("access", "audit", "shell")),
          Map.entry("network", BASE),
          Map.entry("knowledge", BASE),
          Map.entry("signal", with("network", "knowledge")),
          Map.entry("identity", with("network", "signal")),
          Map.entry("casefile", with("network", "knowledge", "signal", "identity")),
          Map.entry("recognition", with("network", "knowledge", "signal", "identity", "casefile")),
          Map.entry("family", with("network", "knowledge", "signal", "identity", "casefile")),
          Map.entry(
              "consult",
              with("network", "knowledge", "signal", "identity", "casefile", "recognition")),
          Map.entry(
              "demo",
              with(
                  "network",
                  "knowledge",
                  "signal",
                  "identity",
                  "casefile",
                  "recognition",
                  "consult")));

  private static Set<String> with(String... more) {
    var all = new TreeSet<>(BASE);
    all.addAll(Arrays.asList(more));
    return all;
  }

  @Test
  void the_rooms_import_only_what_they_declare_and_never_in_a_circle() {
    ApplicationModules.of(Houvast.class).verify();
  }

  @Test
  void every_room_declares_exactly_what_the_architecture_allows() {
    var declared = new TreeMap<String, Set<String>>();
    ApplicationModules.of(Houvast.class)
        .forEach(
            module ->
                declared.put(
                    module.getIdentifier().toString(), imports(module.getBasePackage().getName())));
    assertThat(declared.keySet()).isEqualTo(new TreeSet<>(TABLE.keySet()));
    declared.forEach((room, imports) -> assertThat(TABLE.get(room)).as(room).containsAll(imports));
  }

  private static Set<String> imports(String packageName) {
    try {
      var annotation =
          Class.forName(packageName + ".package-info").getAnnotation(ApplicationModule.class);
      assertThat(annotation).as(packageName + " declares its imports").isNotNull();
      var rooms = new TreeSet<String>();
      for (String dependency : annotation.allowedDependencies()) {
        rooms.add(dependency.split("::")[0].strip());
      }
      return rooms;
    } catch (ClassNotFoundException e) {
      throw new AssertionError(packageName + " has no package-info", e);
    }
  }

  @Test
  void two_rooms_that_import_each_other_are_refused() {
    assertThatThrownBy(() -> ApplicationModules.of("fixtures.cycle", location -> true).verify())
        .hasMessageContaining("Cycle detected");
  }

  @Test
  void an_import_that_is_not_declared_is_refused() {
    assertThatThrownBy(
            () -> ApplicationModules.of("fixtures.undeclared", location -> true).verify())
        .hasMessageContaining("Allowed targets: none");
  }
}
