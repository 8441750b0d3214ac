package nl.houvast.acceptance;

import static nl.houvast.acceptance.Played.items;
import static nl.houvast.acceptance.Played.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a scenario file says must come out, held against what the API answers. */
final class Expectations {
  private final Played played;
  private final JsonNode expect;
  private final String clock;

  Expectations(Played played) {
    this.played = played;
    this.expect = played.expect();
    this.clock = played.scenario().path("clock").asString();
  }

  void automaticLinks() {
    var wanted =
        items(expect.at("/identity/automatic"))
            .map(a -> key(a) + "=" + a.path("person").asString())
            .toList();
    var made =
        played.proposals("CONFIRMED").stream()
            .filter(p -> p.path("decidedBy").asString("").equals("automatic"))
            .peek(p -> assertThat(agreeing(p)).containsExactly("bsnToken EQUAL"))
            .map(p -> mention(p) + "=" + played.person(p.at("/person/id").asString()))
            .toList();
    assertThat(made).containsExactlyInAnyOrderElementsOf(wanted);
  }

  void openProposals() {
    var open = played.proposals("PROPOSED");
    var wanted = items(expect.at("/identity/proposals")).toList();
    assertThat(open.stream().map(this::mention).toList())
        .containsExactlyInAnyOrderElementsOf(wanted.stream().map(Expectations::key).toList());
    for (JsonNode want : wanted) {
      JsonNode is =
          open.stream().filter(p -> mention(p).equals(key(want))).findFirst().orElseThrow();
      assertThat(played.person(is.at("/person/id").asString()))
          .isEqualTo(want.path("person").asString());
      assertThat(is.at("/mention/name").asString()).isEqualTo(want.path("asWritten").asString());
      assertThat(agreeing(is))
          .containsExactlyInAnyOrderElementsOf(
              items(want.path("agree"))
                  .map(a -> a.path("field").asString() + " " + a.path("agreement").asString())
                  .toList());
      assertThat(is.path("probability").asDouble()).isBetween(0.5, 1.0);
    }
  }

  private List<String> agreeing(JsonNode proposal) {
    return items(proposal.path("evidence"))
        .filter(e -> !List.of("DIFFERENT", "ABSENT").contains(e.path("agreement").asString()))
        .map(e -> e.path("field").asString() + " " + e.path("agreement").asString())
        .toList();
  }

  private static String key(JsonNode expected) {
    return expected.path("signal").asString() + "/" + expected.path("mention").asString();
  }

  String mention(JsonNode proposal) {
    return played.signal(proposal.at("/mention/signalId").asString())
        + "/"
        + proposal.at("/mention/key").asString();
  }

  void network() {
    JsonNode network = played.ask("/network?depth=3");
    var persons =
        items(network.path("nodes")).filter(n -> n.path("kind").asString().equals("PERSON"));
    assertThat(persons.map(n -> played.person(n.path("id").asString())).toList())
        .containsExactlyInAnyOrderElementsOf(texts(expect.at("/network/persons")));
    var ties =
        items(network.path("edges")).filter(e -> e.path("kind").asString().matches(".*(_OF|_FOR)"));
    assertThat(ties.map(played::tie).toList())
        .containsExactlyInAnyOrderElementsOf(texts(expect.at("/network/tieIds")));
    var addresses =
        items(network.path("nodes")).filter(n -> n.path("kind").asString().equals("ADDRESS"));
    assertThat(addresses.count()).isEqualTo(expect.at("/network/addresses").size());
  }

  void chronology() {
    JsonNode chronology = played.ask("/chronology?axis=HAPPENED&asOf=" + clock);
    var events = items(chronology.path("events")).toList();
    assertThat(events).hasSize(expect.at("/chronology/events").asInt());
    var wanted = items(expect.at("/chronology/happened")).toList();
    for (int i = 0; i < wanted.size(); i++) {
      assertThat(played.signal(events.get(i).path("signalId").asString()))
          .isEqualTo(wanted.get(i).path("signal").asString());
      for (String day : List.of("happenedOn", "recordedOn")) {
        assertThat(events.get(i).path(day).asString())
            .isEqualTo(wanted.get(i).path(day).asString());
      }
      assertThat(events.get(i).at("/source/id").asString())
          .isEqualTo(wanted.get(i).path("organisation").asString());
    }
    var gaps = items(chronology.path("gaps")).toList();
    for (JsonNode want : expect.at("/chronology/gapsContain")) {
      assertThat(gaps).anySatisfy(g -> assertThat(sameGap(g, want)).isTrue());
    }
    JsonNode open = expect.at("/chronology/openGapSince");
    assertThat(gaps)
        .anySatisfy(
            g -> {
              assertThat(g.path("from").asString()).isEqualTo(open.path("from").asString());
              assertThat(g.path("until").isNull()).isTrue();
              assertThat(g.path("days").asInt()).isEqualTo(open.path("daysAtClock").asInt());
            });
    closure(events);
  }

  private static boolean sameGap(JsonNode gap, JsonNode want) {
    return Stream.of("from", "until", "days", "label")
        .allMatch(f -> gap.path(f).asString("").equals(want.path(f).asString("")));
  }

  private void closure(List<JsonNode> events) {
    JsonNode want = expect.at("/chronology/closure");
    JsonNode event =
        events.stream()
            .filter(
                e ->
                    played
                        .signal(e.path("signalId").asString())
                        .equals(want.path("signal").asString()))
            .findFirst()
            .orElseThrow();
    assertThat(event.at("/closure/reason").asString()).isEqualTo(want.path("reason").asString());
    assertThat(event.at("/closure/leftOpen").size()).isEqualTo(want.path("leftOpenItems").asInt());
  }

  /** The pattern of the scenario before anybody confirmed anything. */
  void recognitionBeforeConfirmation() {
    JsonNode want = expect.path("recognition");
    String code = want.path("pattern").asString();
    for (JsonNode day : want.path("asOf")) {
      var patterns = played.patterns(day.path("asOf").asString());
      texts(day.path("contains")).forEach(p -> assertThat(patterns).contains(p));
      texts(day.path("excludes")).forEach(p -> assertThat(patterns).doesNotContain(p));
    }
    JsonNode is = played.recognition(code, clock);
    assertThat(is.path("status").asString()).isEqualTo(want.path("status").asString());
    assertThat(is.path("recognisedOn").asString()).isEqualTo(want.path("recognisedOn").asString());
    for (JsonNode part : want.path("because")) {
      if (part.has("beforeConfirmationOfS4")) {
        same(is, part, part.path("beforeConfirmationOfS4"));
      } else if (!part.has("needsConfirmationOf")) {
        same(is, part, part);
      }
    }
    assertThat(played.patterns(clock))
        .doesNotContainAnyElementsOf(texts(want.path("notRecognised")));
    items(want.path("alsoRecognisedAfterConfirmation"))
        .filter(p -> p.has("otherwiseRecognisedOn"))
        .forEach(
            p ->
                assertThat(
                        played
                            .recognition(p.path("pattern").asString(), clock)
                            .path("recognisedOn")
                            .asString())
                    .isEqualTo(p.path("otherwiseRecognisedOn").asString()));
  }

  /** Everything that the file says of the pattern, once all proposals are confirmed. */
  void recognitionAfterConfirmation() {
    JsonNode want = expect.path("recognition");
    JsonNode is = played.recognition(want.path("pattern").asString(), clock);
    assertThat(is.path("recognisedOn").asString()).isEqualTo(want.path("recognisedOn").asString());
    want.path("because").forEach(part -> same(is, part, part));
    against(is, want);
    assertThat(items(is.path("missing")).map(m -> m.path("code").asString()).toList())
        .containsExactlyElementsOf(texts(want.path("missing")));
    assertThat(items(is.at("/offers/dossiers")).map(d -> d.path("id").asString()).toList())
        .containsExactlyElementsOf(texts(want.at("/offers/dossiersInOrder")));
    assertThat(texts(is.at("/offers/expertise")))
        .containsAll(texts(want.at("/offers/expertiseContains")));
    assertThat(played.patterns(clock))
        .doesNotContainAnyElementsOf(texts(want.path("notRecognised")));
    for (JsonNode also : want.path("alsoRecognisedAfterConfirmation")) {
      assertThat(
              played
                  .recognition(also.path("pattern").asString(), clock)
                  .path("recognisedOn")
                  .asString())
          .isEqualTo(also.path("recognisedOn").asString());
    }
  }

  private void against(JsonNode is, JsonNode want) {
    for (JsonNode one : want.path("against")) {
      JsonNode told =
          items(is.path("against"))
              .filter(a -> a.path("code").asString().equals(one.path("code").asString()))
              .findFirst()
              .orElseThrow(() -> new AssertionError(one + " is not told"));
      if (one.has("signals")) {
        assertThat(played.signals(told.path("signalIds"))).containsAll(texts(one.path("signals")));
      }
      if (one.has("lastViolenceHappenedOn")) {
        var last = LocalDate.parse(told.path("lastViolenceHappenedOn").asString());
        var on = LocalDate.parse(is.path("recognisedOn").asString());
        assertThat(last).isEqualTo(one.path("lastViolenceHappenedOn").asString());
        assertThat(ChronoUnit.DAYS.between(last, on))
            .isEqualTo(one.path("daysAtRecognition").asLong());
      }
      assertThat(told.path("sentence").asString()).isNotBlank();
    }
  }

  private void same(JsonNode recognition, JsonNode part, JsonNode want) {
    String code = part.path("part").asString();
    JsonNode is =
        items(recognition.path("because"))
            .filter(b -> b.path("part").asString().equals(code))
            .findFirst()
            .orElseThrow(
                () ->
                    new AssertionError(
                        code + " is not among the reasons: " + recognition.path("because")));
    assertThat(played.signals(is.path("signalIds")))
        .as(code)
        .isEqualTo(texts(want.path("signals")));
    assertThat(is.path("since").asString()).as(code).isEqualTo(want.path("since").asString());
    assertThat(is.path("required").asBoolean())
        .as(code)
        .isEqualTo(part.path("required").asBoolean());
    if (want.has("ties")) {
      assertThat(played.ties(is.path("tieIds"))).as(code).isEqualTo(texts(want.path("ties")));
    }
    if (want.has("spanDays")) {
      assertThat(is.path("spanDays").asLong()).as(code).isEqualTo(want.path("spanDays").asLong());
    }
    assertThat(is.path("sentence").asString()).isNotBlank();
  }
}
