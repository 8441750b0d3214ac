package nl.houvast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import org.eclipse.rdf4j.model.util.Models;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouvastTest
class TaxonomyExchangeIT {
  private static final String PATH = "/knowledge/taxonomy";
  private static final String TURTLE = "text/turtle";
  private static final String JSON_LD = "application/ld+json";
  private static final String OTHER =
      Seed.taxonomy().replace("\"Nature of the violence\"@en", "\"Kind of violence\"@en")
          + "<urn:of-another-house> <urn:says> \"iets\"@nl .\n";

  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired Concepts concepts;

  @BeforeEach
  @AfterEach
  void asShipped() {
    graph.settled();
    graph.client().query("MATCH (t:Taxonomy) DETACH DELETE t").run();
    concepts.forget();
    concepts.publish(Seed.taxonomy()).orThrow();
  }

  @Test
  void what_comes_in_as_turtle_goes_out_in_both_with_every_triple() {
    api.as("curator").put(PATH, OTHER, TURTLE).expect(204);
    assertThat(api.as("rvt").get(PATH).expect(200).body()).isEqualTo(OTHER);
    String out = api.as("rvt").with("Accept", JSON_LD).get(PATH).expect(200).body();
    assertThat(Models.isomorphic(Triples.ofJsonLd(out), Triples.ofTurtle(OTHER))).isTrue();
    api.as("curator").put(PATH, out, JSON_LD).expect(204);
    String again = api.as("rvt").with("Accept", TURTLE).get(PATH).expect(200).body();
    assertThat(Models.isomorphic(Triples.ofTurtle(again), Triples.ofTurtle(OTHER))).isTrue();
  }

  @Test
  void a_file_of_the_installation_takes_back_nothing_that_somebody_brought_in() {
    api.as("curator").put(PATH, OTHER, TURTLE).expect(204);
    assertThat(concepts.publish(Seed.taxonomy()).orThrow()).isZero();
    assertThat(api.as("rvt").get(PATH).expect(200).body()).isEqualTo(OTHER);
  }

  @Test
  void nobody_brings_one_in_but_who_publishes_knowledge() {
    for (String account : new String[] {"rvt", "lokaal", "expert-sibling", "privacy", "beheer"}) {
      api.as(account).put(PATH, OTHER, TURTLE).expect(404);
      api.as(account).put(PATH, "{}", JSON_LD).expect(404);
    }
    assertThat(api.as("rvt").get(PATH).expect(200).body()).isEqualTo(Seed.taxonomy());
  }

  @Test
  void what_leaves_out_a_concept_or_breaks_a_rule_is_refused_with_it_and_changes_nothing() {
    String left = OTHER.replace("skos:notation \"REL-PARTNER\"", "skos:notation \"REL-ELSE\"");
    assertThat(api.as("curator").put(PATH, left, TURTLE).expect(400).json().path("type").asString())
        .endsWith("knowledge-taxonomy-left-out");
    api.as("curator").put(PATH, "<urn:a> ;", TURTLE).expect(400);
    api.as("curator").put(PATH, "[", JSON_LD).expect(400);
    api.as("curator").put(PATH, "[]", JSON_LD).expect(400);
    assertThat(api.as("rvt").get(PATH).expect(200).body()).isEqualTo(Seed.taxonomy());
  }
}
