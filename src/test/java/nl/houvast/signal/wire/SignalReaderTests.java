package nl.houvast.signal.wire;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.houvast.signal.wire.Examples.BODY;
import static nl.houvast.signal.wire.Examples.CONCEPTS;
import static nl.houvast.signal.wire.Examples.JSON;
import static nl.houvast.signal.wire.Examples.TODAY;
import static nl.houvast.signal.wire.Examples.faults;
import static nl.houvast.signal.wire.Examples.faultsAfter;
import static nl.houvast.signal.wire.Examples.mention;
import static nl.houvast.signal.wire.Examples.named;
import static nl.houvast.signal.wire.Examples.signal;
import static nl.houvast.signal.wire.Examples.signalAfter;
import static nl.houvast.signal.wire.Examples.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignalReaderTests {
  @Test
  void readsEveryField() {
    var signal = signal(SignalReader.read(BODY, CONCEPTS, TODAY));

    assertThat(signal.sourceMessageId()).isEqualTo("T-1");
    assertThat(signal.kind()).isEqualTo(SignalKind.REPORT);
    assertThat(signal.happenedUntil()).isEqualTo("2025-05-02");
    assertThat(signal.indicates()).containsExactly("NAT-PHYSICAL", "REL-PARTNER");
    assertThat(signal.mentions())
        .containsExactly(
            new WireMention(
                "m1",
                Role.ACTOR,
                "P. Voorbeeld",
                LocalDate.of(1980, 2, 3),
                Sex.M,
                new WireAddress("Dorpsweg", "1", "1199 XX", "Waardhaven"),
                "06-00000001",
                "bt-abc"),
            new WireMention("m2", Role.TARGET, "Q. Voorbeeld", null, null, null, null, null));
    assertThat(signal.ties())
        .containsExactly(new WireTie(TieKind.SIBLING_OF, "m1", "m2", TieNature.HALF));
  }

  @Test
  void readsClosureAndContact() {
    var closed =
        signalAfter(
            body ->
                body.put("kind", "CLOSURE")
                    .set(
                        "closure",
                        JSON.readTree(
                            "{\"reason\": \"MOVED\", \"saidBy\": [\"m2\"], \"leftOpen\": [\"Wie?\"]}")));
    var involved =
        signalAfter(
            body ->
                body.put("kind", "INVOLVEMENT")
                    .set("contact", JSON.readTree("{\"name\": \"Loket\", \"phone\": null}")));

    assertThat(closed.closure())
        .isEqualTo(new WireClosure(ClosureReason.MOVED, List.of("m2"), List.of("Wie?")));
    assertThat(involved.contact()).isEqualTo(new WireContact("Loket", null, null, null));
  }

  @Test
  void readsBytesWithAndWithoutByteOrderMark() {
    assertThat(faults(SignalReader.read(BODY.getBytes(UTF_8), CONCEPTS, TODAY))).isEmpty();
    assertThat(faults(SignalReader.read(("\uFEFF" + BODY).getBytes(UTF_8), CONCEPTS, TODAY)))
        .isEmpty();
    assertThat(named(faults(SignalReader.read(BODY.getBytes(UTF_16), CONCEPTS, TODAY))))
        .containsExactly("body not-utf8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "nonsense", "{} {}", "{\"kind\": \"REPORT\", \"kind\": \"CONCERN\"}"})
  void refusesWhatIsNoJson(String body) {
    assertThat(named(faults(SignalReader.read(body, CONCEPTS, TODAY))))
        .containsExactly("body invalid-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "\"text\"", "null", "1"})
  void refusesWhatIsNoObject(String body) {
    assertThat(named(faults(SignalReader.read(body, CONCEPTS, TODAY))))
        .containsExactly("body not-an-object");
  }

  @Test
  void namesEverythingThatIsMissing() {
    assertThat(named(faults(SignalReader.read("{\"mentions\": [{}]}", CONCEPTS, TODAY))))
        .containsExactly(
            "sourceMessageId missing",
            "kind missing",
            "happenedOn missing",
            "reportedOn missing",
            "nature missing",
            "status missing",
            "mentions[0].key missing",
            "mentions[0].role missing");
  }

  @Test
  void allowsThatNobodyIsMentioned() {
    var signal = signalAfter(body -> body.remove(List.of("mentions", "ties", "text")));

    assertThat(signal.mentions()).isEmpty();
    assertThat(signal.text()).isNull();
  }

  @Test
  void takesPlaceholdersForAbsent() {
    var signal =
        signalAfter(
            body -> {
              mention(body, 0).put("name", "Onbekend").put("birthDate", "1900-01-01");
              mention(body, 0).put("phone", "-").put("sex", "onbekend").put("bsnToken", " ");
              mention(body, 0)
                  .set("address", JSON.readTree("{\"street\": \"onbekend\", \"city\": \"\"}"));
            });

    assertThat(signal.mentions().getFirst())
        .isEqualTo(new WireMention("m1", Role.ACTOR, null, null, null, null, null, null));
  }

  @Test
  void keepsRepeatedConceptsAndTiesOnce() {
    var signal =
        signalAfter(
            body -> {
              body.withArray("indicates").add("NAT-PHYSICAL");
              body.withArray("ties").add(tie(body).deepCopy());
            });

    assertThat(signal.indicates()).hasSize(2);
    assertThat(signal.ties()).hasSize(1);
  }

  @Test
  void allowsToday() {
    assertThat(
            faultsAfter(
                body ->
                    body.put("reportedOn", TODAY.toString()).put("happenedUntil", "2026-11-02")))
        .isEmpty();
  }

  @Test
  void saysWhatFollowsFromAFutureEventOnce() {
    assertThat(
            named(
                faultsAfter(
                    body ->
                        body.putNull("happenedUntil")
                            .put("happenedOn", "2062-01-01")
                            .put("reportedOn", "2062-01-02"))))
        .containsExactly("happenedOn date-in-future");
  }
}
