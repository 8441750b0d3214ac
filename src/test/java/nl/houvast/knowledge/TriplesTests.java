package nl.houvast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import nl.houvast.kernel.Refusal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriplesTests {
  /** What a taxonomy of another house may hold: nodes without a name, types, unknown words. */
  private static final String STRANGE =
      """
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix x: <urn:x#> .
      <urn:a> a skos:Concept ; skos:note [ x:by "iemand"@nl ; x:on "2024-01-01"^^x:day ] ;
        x:list ( 1 2.5 1e3 true "een" ) ; skos:prefLabel "a \\"b\\" \\n c"@nl-be , "ç🙂"@nl ;
        x:self <urn:a> .
      """;

  @Test
  void the_shipped_taxonomy_goes_out_and_comes_in_with_every_triple() {
    Model shipped = Triples.ofTurtle(Seed.taxonomy());
    assertThat(shipped).hasSizeGreaterThan(1_000);
    same(shipped, Triples.ofTurtle(Triples.turtle(shipped)));
    same(shipped, Triples.ofJsonLd(Triples.jsonLd(shipped)));
    same(shipped, Triples.ofTurtle(Triples.turtle(Triples.ofJsonLd(Triples.jsonLd(shipped)))));
  }

  @Test
  void so_does_what_another_house_would_write() {
    Model strange = Triples.ofTurtle(STRANGE);
    same(strange, Triples.ofTurtle(Triples.turtle(strange)));
    same(strange, Triples.ofJsonLd(Triples.jsonLd(strange)));
  }

  @Test
  void a_figure_leaves_in_the_form_in_which_it_came() {
    Model strange = Triples.ofTurtle(STRANGE);
    assertThat(Triples.turtle(strange)).contains("\"1e3\"", "\"2.5\"");
  }

  private static void same(Model before, Model after) {
    assertThat(after).hasSameSizeAs(before);
    assertThat(Models.isomorphic(before, after)).isTrue();
  }

  @Test
  void a_triple_less_is_seen() {
    Model strange = Triples.ofTurtle(STRANGE);
    Model less = Triples.ofTurtle(STRANGE.replace("x:self <urn:a>", "x:self <urn:b>"));
    assertThat(Models.isomorphic(strange, less)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no json",
        "{\"@context\":",
        "{\"@context\": 3}",
        "[{\"@id\": 3}]",
        "{\"@type\": {}}"
      })
  void a_text_that_is_no_json_ld_is_refused(String text) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Triples.ofJsonLd(text));
  }

  @Test
  void nothing_that_a_text_names_is_fetched() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        call -> {
          asked.incrementAndGet();
          call.sendResponseHeaders(404, -1);
          call.close();
        });
    server.start();
    String context = "http://localhost:" + server.getAddress().getPort() + "/context.jsonld";
    try {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(
              () ->
                  Triples.ofJsonLd(
                      "{\"@context\": \"" + context + "\", \"@id\": \"urn:a\", \"x\": 1}"));
      assertThat(asked).hasValue(0);
    } finally {
      server.stop(0);
    }
  }
}
