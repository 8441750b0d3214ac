package nl.houvast.knowledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import nl.houvast.knowledge.ui.Browsing.Part;
import org.junit.jupiter.api.Test;

class BrowsingTests {
  @Test
  void what_is_looked_at_survives_the_address() {
    var browsing = new Browsing(Part.BEGRIPPEN, "broer slaat", "REL", null);
    assertThat(Browsing.of(browsing.query())).isEqualTo(browsing);
    assertThat(Browsing.of(Browsing.concept("RF-WEAPON").query()))
        .isEqualTo(Browsing.concept("RF-WEAPON"));
  }

  @Test
  void an_address_that_says_nothing_or_nonsense_shows_the_dossiers() {
    assertThat(Browsing.of(QueryParameters.empty())).isEqualTo(Browsing.part(Part.DOSSIERS));
    assertThat(Browsing.of(QueryParameters.of("deel", "zolder")).part()).isEqualTo(Part.DOSSIERS);
  }

  @Test
  void a_concept_alone_is_looked_up_among_the_concepts() {
    assertThat(Browsing.of(QueryParameters.of("begrip", "RF-DEBT")).part())
        .isEqualTo(Part.BEGRIPPEN);
  }

  @Test
  void words_are_found_in_any_order_case_and_accent() {
    var browsing = Browsing.part(Part.DOSSIERS).withWords(" Zus BROER ");
    assertThat(browsing.finds("Geweld tussen broers en zussen")).isTrue();
    assertThat(browsing.finds("Geweld tussen broers")).isFalse();
    assertThat(Browsing.part(Part.DOSSIERS).withWords("financien").finds("Financiën")).isTrue();
  }
}
