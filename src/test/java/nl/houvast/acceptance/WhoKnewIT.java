package nl.houvast.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.recognition.Recognition.PatternRef;
import nl.houvast.recognition.Replay;
import nl.houvast.recognition.Replays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Looking back: what each organisation could know alone, and what only all of them together. */
@HouvastTest
class WhoKnewIT {
  private static final String SIBLINGS = "PAT-SIB-ADULT-GGZ";
  private static final LocalDate RECOGNISED = LocalDate.of(2025, 12, 3);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final Set<String> NEEDED = Set.of("S1", "S4", "S5", "S6", "S7");

  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired Gateway gateway;
  @Autowired Replays replays;

  @BeforeEach
  void clear() {
    graph.clear();
  }

  @Test
  void no_organisation_alone_ever_held_the_pattern_of_m() {
    var played = Played.play(api, Played.caseM());
    played.confirm("S4");
    played.confirm("S7");
    graph.settled();
    var days = replay(played.caseFileId(), TODAY).days();
    assertThat(days).hasSize(7).contains(RECOGNISED);
    for (LocalDate day :
        Stream.concat(days.stream(), Stream.of(RECOGNISED.minusDays(1))).toList()) {
      var replay = replay(played.caseFileId(), day);
      assertThat(replay.sources()).allSatisfy(s -> assertThat(s.alone()).isEmpty());
      assertThat(replay.sources())
          .allSatisfy(s -> assertThat(needed(played, s)).hasSizeLessThan(2));
      assertThat(codes(replay).contains(SIBLINGS))
          .as("%s", day)
          .isEqualTo(!day.isBefore(RECOGNISED));
    }
    var last = replay(played.caseFileId(), TODAY);
    assertThat(last.sources()).hasSize(6);
    assertThat(last.together())
        .filteredOn(t -> t.pattern().code().equals(SIBLINGS))
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.recognisedOn()).isEqualTo(RECOGNISED);
              assertThat(t.sources()).isGreaterThan(1);
            });
  }

  @Test
  void what_one_organisation_held_whole_is_told_of_that_one_only() {
    String file =
        open(
            handIn("src-police", "W-1", "2026-03-02", "NAT-STALKING"),
            handIn("src-vt", "W-2", "2026-05-02", "NAT-THREAT"),
            handIn("src-police", "W-3", "2026-07-02", "NAT-THREAT"));
    assertThat(replay(file, LocalDate.of(2026, 5, 2)).together()).hasSize(1);
    assertThat(replay(file, LocalDate.of(2026, 5, 2)).sources())
        .allSatisfy(s -> assertThat(s.alone()).isEmpty());
    assertThat(replay(file, TODAY).sources())
        .filteredOn(s -> !s.alone().isEmpty())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.signals()).hasSize(2);
              assertThat(s.alone()).extracting(PatternRef::code).containsExactly("PAT-STALK");
            });
  }

  private static Set<String> needed(Played played, Replay.Source source) {
    return source.signals().stream()
        .map(s -> played.signal(s.signalId()))
        .filter(NEEDED::contains)
        .collect(Collectors.toSet());
  }

  private static List<String> codes(Replay replay) {
    return replay.together().stream().map(t -> t.pattern().code()).toList();
  }

  private Replay replay(String file, LocalDate day) {
    return acting.as(
        "rvt",
        () ->
            replays.of(
                gateway.open(file, new Ground("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW")).orThrow(),
                day,
                TODAY,
                Locale.of("nl")));
  }

  private String handIn(String source, String number, String on, String nature) {
    var signal =
        Map.of(
            "sourceMessageId",
            number,
            "kind",
            "INCIDENT",
            "happenedOn",
            on,
            "reportedOn",
            on,
            "nature",
            "FACT",
            "status",
            "CONFIRMED",
            "text",
            "Hij stond weer voor de deur.",
            "indicates",
            List.of(nature),
            "mentions",
            List.of(
                person("a", "Ruben Haverkort", "ACTOR"), person("b", "Lot Zijlstra", "TARGET")));
    return api.as(source).make("/signals", signal);
  }

  private static Map<String, String> person(String key, String name, String role) {
    return Map.of(
        "key",
        key,
        "name",
        name,
        "role",
        role,
        "birthDate",
        "1985-04-0" + (key.equals("a") ? 3 : 7),
        "bsnToken",
        "W-" + key);
  }

  private String open(String... signals) {
    graph.settled();
    String file =
        api.as("rvt")
            .make("/casefiles", Map.of("title", "Belaging", "signalIds", List.of(signals)));
    graph.settled();
    return file;
  }
}
