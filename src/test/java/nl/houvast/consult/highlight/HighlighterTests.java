package nl.houvast.consult.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import nl.houvast.consult.highlight.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Made-up people: what is known of them, in every form, never leaves in a text. */
class HighlighterTests {
  private static final Known KNOWN =
      new Known()
          .name("M. van den Berg", "p1")
          .name("Mees v.d. Berg", "p1")
          .name("van der Berg, M.", "p1")
          .name("H. van den Berg", "p2")
          .name("A. van den Berg-Huisman", "p3")
          .name("Joris van den Berg", "p4")
          .name("Sander van den Berg", "p5")
          .name("C. Dekkers", null)
          .name("R. Verweij", null)
          .name("Informatieloket justitie Midden", null)
          .address("Elzenpad", "1199 XA", "Waardhaven")
          .address("Burgemeester Pietlaan", "1198 XB", "Lindenveld")
          .phone("06-00000001")
          .email("r.verweij@waardzicht.example.org")
          .code("VT-2023-0147")
          .code("bt-dhjdkbrmgngkakmbanbjnamr")
          .birthDate(LocalDate.of(1995, 2, 3))
          .day(LocalDate.of(2023, 3, 11))
          .organisation("Veilig Thuis Midden", "VEILIG_THUIS")
          .organisation("GGZ Waardzicht", "MENTAL_HEALTH")
          .organisation("Politie, basisteam Waardhaven", "POLICE");

  private final Highlighter highlighter = new Highlighter(KNOWN);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mees slaat zijn broer.",
        "We spraken mees gisteren.",
        "Het is Mees' idee.",
        "De fiets van MÉES.",
        "Sanders broer belde.",
        "Sander's broer belde.",
        "Jorisje was er ook.",
        "De familie Van den Berg.",
        "de Bergs zijn moe",
        "mevrouw Huisman",
        "van den Berg-Huisman",
        "Vandenberg",
        "m. vd berg",
        "v.d. Berg",
        "Mees Berg",
        "van der Berg, M.",
        "Verwey",
        "dhr. Dekkers",
        "Hendrik zei niets.",
        "anneke",
        "op het elzenpad 14",
        "Burgemeester  Pietlaan",
        "1199xa",
        "1199 XA",
        "in Waardhaven",
        "bel 0600000001",
        "bel 06 0000 0001",
        "+31 6 00000001",
        "R.Verweij@Waardzicht.example.org",
        "kenmerk VT 2023 0147",
        "bt-dhjdkbrmgngkakmbanbjnamr",
        "geboren 1995-02-03",
        "geboren 03-02-1995",
        "geboren 3/2/95",
        "geboren op 3 februari 1995",
        "zijn verjaardag, 3 februari",
        "19950203",
        "op 2023-03-11",
        "11-03-2023",
        "11 maart 2023",
        "op 11 mrt.",
        "bsn 111222333",
        "111 222 333",
        "Veilig Thuis Midden belde",
        "bij Waardzicht",
        "Informatieloket justitie Midden"
      })
  void what_is_known_is_found_in_every_form(String text) {
    assertThat(highlighter.blocking(text)).as(text).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hoe praten we met broer A zonder de ouders te belasten?",
        "De vader en de moeder willen geen hulp meer. Wat nu?",
        "Er was geweld in week 0 en week 142; de GGZ is betrokken.",
        "Kan een tijdelijk huisverbod? De hoofdpersoon woont elders.",
        "Veilig Thuis en de politie zijn betrokken, de reclassering niet.",
        "Drie organisaties in 203 dagen, 14 meldingen, 10 tot 28 dagen.",
        "Vraag eerst: wie voelt zich niet veilig? Ga daarna pas samen in gesprek.",
        "Spreek met ieder apart, in elk geval binnen 2 weken.",
        "De ernst en de samenhang; aan tafel met een vaste contactpersoon."
      })
  void an_ordinary_question_may_be_sent(String text) {
    assertThat(highlighter.blocking(text)).as(text).isEmpty();
  }

  @Test
  void what_is_only_unusual_warns_and_does_not_block() {
    assertThat(highlighter.find("Zij noemt ook Quirinus, op 5 juni 2024, nummer 123456789."))
        .extracting(Finding::kind, Finding::blocks)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.CAPITAL, false),
            org.assertj.core.groups.Tuple.tuple(Kind.DATE, false),
            org.assertj.core.groups.Tuple.tuple(Kind.NUMBER, false));
  }

  @Test
  void the_place_covers_the_whole_name_and_tells_who_it_is() {
    assertOnly("Ik zag Mees v.d. Berg lopen", "Mees v.d. Berg", "p1");
    assertOnly("Ik zag H. van den Berg lopen", "H. van den Berg", "p2");
    assertOnly("Ik zag van der Berg, M. lopen", "van der Berg, M.", "p1");
    assertOnly("De fiets van Joris is weg", "Joris", "p4");
    assertOnly("Ik zag Anneke lopen", "Anneke", "p3");
    assertOnly("Het huis van de Van den Bergs is leeg", "Van den Bergs", null);
    assertOnly("Aan het Elzenpad 14-A gebeurde het", "Elzenpad 14-A", null);
  }

  @Test
  void two_people_in_one_sentence_are_two_places() {
    assertThat(highlighter.find("Hij slaat Joris, Sander en zijn vader"))
        .extracting(Finding::subject)
        .containsExactly("p4", "p5");
  }

  @Test
  void nothing_is_known_in_an_empty_case() {
    assertThat(new Highlighter(new Known()).blocking("Mees van den Berg, 1995-02-03")).isEmpty();
    assertThat(new Highlighter(new Known()).blocking("bsn 111222333")).isNotEmpty();
  }

  private void assertOnly(String text, String marked, String subject) {
    var found = highlighter.blocking(text);
    assertThat(found).as(text).hasSize(1);
    assertThat(text.substring(found.getFirst().start(), found.getFirst().end())).isEqualTo(marked);
    assertThat(found.getFirst().subject()).isEqualTo(subject);
  }

  @ParameterizedTest
  @MethodSource("forbidden")
  void every_forbidden_string_of_the_scenario_blocks_in_each_way_of_writing(String text) {
    var caseOfM = new Highlighter(Scenario.known());
    assertThat(caseOfM.blocking(text)).as(text).isNotEmpty();
    assertThat(caseOfM.blocking("Vraag (over " + text + ") nu.")).as(text).isNotEmpty();
    assertThat(caseOfM.blocking(text.toLowerCase(Locale.ROOT))).as(text).isNotEmpty();
    assertThat(caseOfM.blocking(text.toUpperCase(Locale.ROOT))).as(text).isNotEmpty();
  }

  static List<String> forbidden() {
    var all = new ArrayList<String>();
    Scenario.JSON.at("/expect/consult/forbiddenStrings").forEach(text -> all.add(text.asString()));
    assertThat(all).hasSizeGreaterThan(50);
    return all;
  }

  /** What the signals of the scenario make known. */
  private static final class Scenario {
    static final JsonNode JSON =
        new JsonMapper()
            .readTree(HighlighterTests.class.getResourceAsStream("/scenarios/case-m.json"));

    static Known known() {
      var known = new Known();
      var organisations = new HashMap<String, JsonNode>();
      JSON.path("organisations").forEach(o -> organisations.put(o.path("id").asString(), o));
      for (JsonNode signal : JSON.path("signals")) {
        JsonNode body = signal.path("body");
        JsonNode source = organisations.get(signal.path("organisation").asString());
        known
            .organisation(text(source, "name"), source.path("type").asString())
            .code(text(body, "sourceMessageId"))
            .day(day(body, "happenedOn"))
            .day(day(body, "reportedOn"));
        JsonNode contact = body.path("contact");
        known
            .name(text(contact, "name"), null)
            .phone(text(contact, "phone"))
            .email(text(contact, "email"));
        body.path("mentions").forEach(m -> mention(known, m));
      }
      return known;
    }

    private static void mention(Known known, JsonNode mention) {
      JsonNode home = mention.path("address");
      known
          .name(text(mention, "name"), null)
          .birthDate(day(mention, "birthDate"))
          .phone(text(mention, "phone"))
          .code(text(mention, "bsnToken"))
          .address(text(home, "street"), text(home, "postalCode"), text(home, "city"));
    }

    private static String text(JsonNode node, String field) {
      return node.path(field).asString(null);
    }

    private static LocalDate day(JsonNode node, String field) {
      return node.hasNonNull(field) ? LocalDate.parse(node.path(field).asString()) : null;
    }
  }
}
