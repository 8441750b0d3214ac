package nl.houvast.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** The index of keys finds what shares them, in its own group only, and follows what changes. */
@HouvastTest
class CandidatesIT {
  @Autowired TestGraph graph;
  @Autowired Changes changes;
  @Autowired Writing writing;
  @TempDir Path data;
  private final Things things = new Things();

  /** What a room gives to the index. */
  private static final class Things implements CandidateSource {
    final Map<String, List<Entry>> all = new HashMap<>();
    String version = "1";
    final List<String> loaded = new ArrayList<>();

    void put(String id, String group, String... keys) {
      all.put(id, List.of(new Entry(id + "/e", group, Set.of(keys))));
    }

    @Override
    public String version() {
      return version;
    }

    @Override
    public Kind kind() {
      return Kind.SIGNAL;
    }

    @Override
    public List<String> all() {
      return List.copyOf(all.keySet());
    }

    @Override
    public Map<String, List<Entry>> load(Collection<String> ids) {
      loaded.addAll(ids);
      Map<String, List<Entry>> found = new HashMap<>(all);
      found.keySet().retainAll(ids);
      return found;
    }

    @Override
    public long count() {
      return all.size();
    }
  }

  @BeforeEach
  void some() {
    graph.clear();
    things.put("one", "MIDDEN", "s=berg", "d=1995", "rare=x");
    things.put("two", "MIDDEN", "s=berg");
    things.put("three", "NOORD", "s=berg", "d=1995", "rare=x");
  }

  private Candidates open() {
    return new Candidates(
        data,
        new ObjectProvider<>() {
          @Override
          public CandidateSource getObject() {
            return things;
          }
        },
        changes);
  }

  private void touched(String id) {
    Supplier<Boolean> write =
        () -> {
          changes.touched(new Ref(Kind.SIGNAL, id));
          return true;
        };
    writing.atomically(write);
    graph.settled();
  }

  private static List<String> berg(Candidates candidates, String group) {
    return candidates.like(group, Map.of("s=berg", 2f, "d=1995", 3f), 20);
  }

  @Test
  void what_shares_the_most_and_rarest_keys_comes_first_and_no_group_meets_another() {
    var candidates = open();
    assertThat(berg(candidates, "MIDDEN")).containsExactly("one/e", "two/e");
    assertThat(berg(candidates, "NOORD")).containsExactly("three/e");
    assertThat(berg(candidates, "ZUID")).isEmpty();
    assertThat(candidates.having("MIDDEN", "s=berg")).isEqualTo(2);
    candidates.close();
  }

  @Test
  void after_a_start_it_goes_on_where_it_was_and_is_built_anew_when_it_cannot() throws IOException {
    var candidates = open();
    assertThat(berg(candidates, "MIDDEN")).hasSize(2);
    candidates.close();
    things.loaded.clear();
    things.put("four", "MIDDEN", "s=berg", "d=1995");
    touched("four");

    var again = open();
    assertThat(berg(again, "MIDDEN")).contains("four/e");
    assertThat(things.loaded).as("caught up").contains("four");
    again.close();

    things.put("five", "MIDDEN", "s=berg"); // of which nobody was told
    var behind = open();
    assertThat(berg(behind, "MIDDEN")).contains("five/e");
    behind.close();

    things.loaded.clear();
    things.version = "2";
    var other = open();
    assertThat(berg(other, "MIDDEN")).hasSize(4);
    assertThat(things.loaded).contains("three");
    other.close();
  }

  @Test
  void what_is_gone_is_not_found_and_leaves_the_disk() throws IOException {
    things.put("secret", "MIDDEN", "s=nergensanders");
    var candidates = open();
    assertThat(candidates.like("MIDDEN", Map.of("s=nergensanders", 1f), 20)).hasSize(1);
    things.all.remove("secret");
    candidates.changed(List.of(new Ref(Kind.SIGNAL, "secret")));

    assertThat(candidates.like("MIDDEN", Map.of("s=nergensanders", 1f), 20)).isEmpty();
    candidates.purge();
    try (var files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .as(file.getFileName().toString())
            .doesNotContain("nergensanders");
      }
    }
    candidates.close();
  }
}
