package nl.houvast.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.graph.Afterwards;
import nl.houvast.graph.Changes;
import nl.houvast.kernel.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The index is derived from the graph and made again whenever it may not be what it should be. */
@HouvastTest
class IndexIT {
  private static final List<Kind> KINDS =
      List.of(Kind.CASEFILE, Kind.PERSON, Kind.DOSSIER, Kind.PATTERN, Kind.CONCEPT);

  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired Sources sources;
  @Autowired Changes changes;
  @Autowired Afterwards afterwards;
  @TempDir Path data;

  @BeforeEach
  void one_person_in_the_intake() {
    graph.clear();
    Family.handIn(api, "src-vt", Family.about("VT-INDEX-1", "Wobbe Bedenksel"));
    graph.settled();
  }

  private Indexing started() {
    var indexing = new Indexing(data, sources, changes, afterwards);
    indexing.start();
    indexing.await(Duration.ofMinutes(1));
    assertThat(indexing.building()).isFalse();
    return indexing;
  }

  private static List<String> persons(Indexing indexing, String name) {
    return indexing
        .casework()
        .find(
            Questions.casework(Words.of(name), Questions.Manner.AS_TYPED),
            Kind.PERSON,
            List.of("intake:MIDDEN"),
            10);
  }

  private void holdsTheGraph(Indexing indexing) {
    for (Kind kind : KINDS) {
      IndexSource source =
          sources.knowledge().containsKey(kind)
              ? sources.knowledge().get(kind)
              : sources.casework().get(kind);
      var shelf =
          sources.knowledge().containsKey(kind) ? indexing.knowledge() : indexing.casework();
      assertThat(shelf.count(kind)).as(kind.name()).isEqualTo(source.all().size());
    }
    assertThat(persons(indexing, "bedenksel")).hasSize(1);
  }

  private Path file(String index) throws IOException {
    try (var files = Files.list(data.resolve("index").resolve(index))) {
      return files
          .filter(f -> f.getFileName().toString().matches(".*\\.(cfs|fdt|tim)"))
          .max(Comparator.comparing(Path::toString))
          .orElseThrow();
    }
  }

  @Test
  void a_folder_that_is_missing_or_damaged_is_made_again() throws IOException {
    var first = started();
    holdsTheGraph(first);
    assertThat(first.knowledge().count(Kind.DOSSIER)).isGreaterThanOrEqualTo(25);
    first.close();

    try (var files = Files.walk(data.resolve("index"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    var second = started();
    holdsTheGraph(second);
    second.close();

    Files.write(file("casework"), new byte[] {1, 2, 3});
    var third = started();
    holdsTheGraph(third);
    third.close();
  }

  @Test
  void what_changed_while_it_was_away_is_caught_up_with() {
    var first = started();
    assertThat(persons(first, "naderhand")).isEmpty();
    first.close();
    Family.handIn(api, "src-vt", Family.about("VT-INDEX-2", "Ymkje Naderhand"));
    graph.settled();
    var second = started();
    assertThat(persons(second, "naderhand")).hasSize(1);
    holdsTheGraph(second);
    second.close();
  }

  @Test
  void an_index_of_another_graph_or_with_too_much_in_it_is_made_again() {
    var first = started();
    first.casework().put(Kind.PERSON, "nobody", List.of(entry("Spookbeeld")));
    first.casework().refresh();
    assertThat(persons(first, "spookbeeld")).hasSize(1);
    first.close();
    var second = started();
    assertThat(persons(second, "spookbeeld")).isEmpty();
    second.casework().put(Kind.CASEFILE, "nobody", List.of(entry("Spookbeeld")));
    second.casework().commit("another graph");
    second.casework().close();
    second.knowledge().close();
    assertThat(new Shelf(data.resolve("index/casework"), true).unusable("this graph")).isPresent();
  }

  private static IndexSource.Entry entry(String name) {
    return new IndexSource.Entry(List.of(name), List.of(), List.of(), List.of("intake:MIDDEN"));
  }

  @Test
  void casework_is_found_in_the_scopes_of_the_one_who_asks_only() {
    var indexing = started();
    var question = Questions.casework(Words.of("bedenksel"), Questions.Manner.ALIKE);
    assertThat(indexing.casework().find(question, Kind.PERSON, List.of("intake:NOORD"), 10))
        .isEmpty();
    assertThat(indexing.casework().find(question, Kind.PERSON, List.of(), 10)).isEmpty();
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> indexing.casework().find(question, Kind.PERSON, 10))
        .isInstanceOf(IllegalStateException.class);
    indexing.close();
  }

  @Test
  void a_name_that_only_another_case_wrote_leads_to_nobody() {
    var indexing = started();
    indexing
        .casework()
        .put(
            Kind.PERSON,
            "p",
            List.of(
                new IndexSource.Entry(List.of("Jan Hiernaast"), List.of(), List.of(), List.of("a")),
                new IndexSource.Entry(
                    List.of("Johannes Elders"), List.of(), List.of(), List.of("b"))));
    indexing.casework().refresh();
    var elsewhere = Questions.casework(Words.of("elders"), Questions.Manner.AS_TYPED);
    assertThat(indexing.casework().find(elsewhere, Kind.PERSON, List.of("a"), 10)).isEmpty();
    assertThat(indexing.casework().find(elsewhere, Kind.PERSON, List.of("b"), 10))
        .containsExactly("p");
    indexing.close();
  }
}
