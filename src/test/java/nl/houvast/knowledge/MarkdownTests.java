package nl.houvast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkdownTests {
  @Test
  void in_the_index_and_in_a_list_stands_what_is_read_without_signs() {
    assertThat(Markdown.plain("Praat **eerst** met *ieder* [apart](https://example.org)"))
        .isEqualTo("Praat eerst met ieder \"apart\" (https://example.org)");
    assertThat(Markdown.plain("- wie\n- waar")).isEqualTo("- wie\n- waar");
    assertThat(Markdown.plain("<b>x</b>")).isEqualTo("<b>x</b>");
  }

  @Test
  void what_the_shipped_dossiers_say_reads_as_it_was_written() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seed-data/knowledge"))) {
      var texts =
          files
              .map(f -> DossierText.of(Seed.text(f)))
              .flatMap(
                  d ->
                      Stream.of(
                              Stream.of(d.summary(), d.whenToUse()),
                              d.firstQuestions().stream(),
                              d.doNot().stream(),
                              d.phases().values().stream().flatMap(List::stream),
                              d.evidence().stream().map(DossierText.Evidence::text))
                          .flatMap(s -> s)
                          .flatMap(t -> t.values().stream()))
              .toList();
      assertThat(texts)
          .hasSizeGreaterThan(100)
          .allSatisfy(t -> assertThat(Markdown.plain(t)).isEqualTo(t));
    }
  }
}
