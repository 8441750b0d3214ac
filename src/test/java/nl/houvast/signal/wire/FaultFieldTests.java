package nl.houvast.signal.wire;

import static nl.houvast.signal.wire.Examples.faultsAfter;
import static nl.houvast.signal.wire.Examples.mention;
import static nl.houvast.signal.wire.Examples.named;
import static nl.houvast.signal.wire.Examples.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** One wrong thing in a body gives one fault, with this code at this field. */
class FaultFieldTests {
  static Arguments change(String expected, Consumer<ObjectNode> change) {
    return Arguments.of(expected, change);
  }

  static Stream<Arguments> faultsAtTheirField() {
    var tooLong = "x".repeat(20_001);
    return Stream.of(
        change("sourceMessageId missing", body -> body.put("sourceMessageId", "  ")),
        change("sourceMessageId not-a-text", body -> body.put("sourceMessageId", 7)),
        change("kind unknown-value", body -> body.put("kind", "TREATMENT")),
        change("kind unknown-value", body -> body.put("kind", "report")),
        change("happenedOn not-a-date", body -> body.put("happenedOn", "2025-02-31")),
        change("happenedOn not-a-date", body -> body.put("happenedOn", "01-05-2025")),
        change("happenedOn not-a-date", body -> body.put("happenedOn", "2025-05-01T00:00:00Z")),
        change("happenedOn not-a-text", body -> body.put("happenedOn", 20250501)),
        change(
            "happenedUntil until-before-happened", body -> body.put("happenedUntil", "2025-04-30")),
        change("happenedUntil date-in-future", body -> body.put("happenedUntil", "2026-11-03")),
        change("happenedOn happened-after-reported", body -> body.put("reportedOn", "2025-04-30")),
        change("reportedOn date-in-future", body -> body.put("reportedOn", "2026-11-03")),
        change("reportedOn missing", body -> body.remove("reportedOn")),
        change("nature unknown-value", body -> body.put("nature", "FEIT")),
        change("status unknown-value", body -> body.put("status", "MAYBE")),
        change("text too-long", body -> body.put("text", tooLong)),
        change("text unreadable-text", body -> body.put("text", "half \ud800 teken")),
        change("text not-a-text", body -> body.putArray("text")),
        change("indicates unknown-concept", body -> body.withArray("indicates").add("XX-1")),
        change("indicates not-a-list", body -> body.put("indicates", "NAT-PHYSICAL")),
        change("indicates[2] not-a-text", body -> body.withArray("indicates").add(4)),
        change("indicates[2] missing", body -> body.withArray("indicates").add("")),
        change("mentions[2] not-an-object", body -> body.withArray("mentions").add("m3")),
        change(
            "mentions[1].key duplicate-key",
            body -> {
              mention(body, 1).put("key", "m1");
              body.remove("ties");
            }),
        change("mentions[1].role unknown-role", body -> mention(body, 1).put("role", "DADER")),
        change(
            "mentions[0].birthDate not-a-date",
            body -> mention(body, 0).put("birthDate", "1963-18-08")),
        change(
            "mentions[0].birthDate date-in-future",
            body -> mention(body, 0).put("birthDate", "2027-01-01")),
        change("mentions[0].sex unknown-value", body -> mention(body, 0).put("sex", "V")),
        change("mentions[0].name too-long", body -> mention(body, 0).put("name", tooLong)),
        change(
            "mentions[0].address not-an-object", body -> mention(body, 0).put("address", "Weg 1")),
        change(
            "mentions[0].address.zip unknown-field",
            body -> ((ObjectNode) mention(body, 0).get("address")).put("zip", "1")),
        change(
            "mentions[0].bsnToken not-a-token",
            body -> mention(body, 0).put("bsnToken", "000000000")),
        change("mentions[0].bsn unknown-field", body -> mention(body, 0).put("bsn", "x")),
        change("mentions[0] unknown-field", body -> mention(body, 0).put("Jan Voorbeeld", "x")),
        change("body unknown-field", body -> body.put("<b>", "x")),
        change("ties tie-unknown-key", body -> tie(body).put("to", "t9")),
        change("ties tie-to-itself", body -> tie(body).put("to", "m1")),
        change("ties[0].from missing", body -> tie(body).remove("from")),
        change("ties[0].kind unknown-value", body -> tie(body).put("kind", "COUSIN_OF")),
        change("ties[0].nature unknown-value", body -> tie(body).put("nature", "DONOR")),
        change("ties[0].nature not-allowed", body -> tie(body).put("kind", "PARTNER_OF")),
        change("closure missing", body -> body.put("kind", "CLOSURE")),
        change("closure.reason missing", body -> body.put("kind", "CLOSURE").putObject("closure")),
        change(
            "closure.reason unknown-value",
            body -> body.put("kind", "CLOSURE").putObject("closure").put("reason", "KLAAR")),
        change(
            "closure.saidBy unknown-key",
            body ->
                body.put("kind", "CLOSURE")
                    .putObject("closure")
                    .put("reason", "OTHER")
                    .putArray("saidBy")
                    .add("m9")),
        change(
            "closure.leftOpen[0] not-a-text",
            body ->
                body.put("kind", "CLOSURE")
                    .putObject("closure")
                    .put("reason", "OTHER")
                    .putArray("leftOpen")
                    .add(1)),
        change("closure not-allowed", body -> body.putObject("closure").put("reason", "OTHER")),
        change("contact not-allowed", body -> body.putObject("contact").put("name", "Loket")),
        change(
            "contact.fax unknown-field",
            body -> body.put("kind", "INVOLVEMENT").putObject("contact").put("fax", "1")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void faultsAtTheirField(String expected, Consumer<ObjectNode> change) {
    assertThat(named(faultsAfter(change))).containsExactly(expected);
  }
}
