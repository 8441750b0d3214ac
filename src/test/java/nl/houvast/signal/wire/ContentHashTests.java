package nl.houvast.signal.wire;

import static nl.houvast.signal.wire.Examples.BODY;
import static nl.houvast.signal.wire.Examples.CONCEPTS;
import static nl.houvast.signal.wire.Examples.JSON;
import static nl.houvast.signal.wire.Examples.TODAY;
import static nl.houvast.signal.wire.Examples.mention;
import static nl.houvast.signal.wire.Examples.signal;
import static nl.houvast.signal.wire.Examples.signalAfter;
import static nl.houvast.signal.wire.Examples.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class ContentHashTests {
  private static final String HASH = signal(SignalReader.read(BODY, CONCEPTS, TODAY)).contentHash();

  static Stream<Consumer<ObjectNode>> staysTheSame() {
    return Stream.of(
        body -> {
          var key = body.remove("sourceMessageId");
          body.set("sourceMessageId", key);
        },
        body -> body.putNull("closure").putNull("contact"),
        body -> mention(body, 1).putNull("birthDate").put("phone", ""),
        body -> mention(body, 1).put("birthDate", "1900-01-01"),
        body -> mention(body, 1).putObject("address").putNull("city"),
        body -> body.set("indicates", JSON.readTree("[\"REL-PARTNER\", \"NAT-PHYSICAL\"]")),
        body -> body.withArray("mentions").add(body.withArray("mentions").remove(0)),
        body -> tie(body).put("from", "m2").put("to", "m1"),
        body -> body.put("text", " Ruzie in de hal. "));
  }

  @ParameterizedTest
  @MethodSource
  void staysTheSame(Consumer<ObjectNode> change) {
    assertThat(signalAfter(change).contentHash()).isEqualTo(HASH);
  }

  static Stream<Consumer<ObjectNode>> differs() {
    return Stream.of(
        body -> body.put("sourceMessageId", "T-2"),
        body -> body.put("kind", "CONCERN"),
        body -> body.put("happenedOn", "2025-04-30"),
        body -> body.putNull("happenedUntil"),
        body -> body.put("reportedOn", "2025-05-04"),
        body -> body.put("nature", "OPINION"),
        body -> body.put("status", "REFUTED"),
        body -> body.put("text", "Ruzie in de hal"),
        body -> body.withArray("indicates").remove(0),
        body -> mention(body, 0).put("role", "WITNESS"),
        body -> mention(body, 0).put("name", "P.Voorbeeld"),
        body -> mention(body, 0).put("sex", "X"),
        body -> mention(body, 1).put("phone", "06-00000001"),
        body -> mention(body, 0).putNull("address"),
        body -> tie(body).putNull("nature"),
        body -> tie(body).put("nature", "FULL"),
        body -> body.remove("ties"));
  }

  @ParameterizedTest
  @MethodSource
  void differs(Consumer<ObjectNode> change) {
    assertThat(signalAfter(change).contentHash()).isNotEqualTo(HASH).hasSize(64);
  }

  @Test
  void keepsTheDirectionOfADirectedTie() {
    var down = signalAfter(body -> tie(body).put("kind", "PARENT_OF").putNull("nature"));
    var up =
        signalAfter(
            body ->
                tie(body)
                    .put("kind", "PARENT_OF")
                    .putNull("nature")
                    .put("from", "m2")
                    .put("to", "m1"));

    assertThat(down.contentHash()).isNotEqualTo(up.contentHash());
  }

  @Test
  void readsComposedAndDecomposedAccentsAlike() {
    var composed = signalAfter(body -> body.put("text", "Šarić"));
    var decomposed = signalAfter(body -> body.put("text", "S\u030Caric\u0301"));

    assertThat(composed.contentHash()).isEqualTo(decomposed.contentHash());
  }

  @Test
  void letsNoValueImitateAnother() {
    var one = signalAfter(body -> mention(body, 1).put("name", "A\nphone 1 1"));
    var two = signalAfter(body -> mention(body, 1).put("name", "A").put("phone", "1"));

    assertThat(one.contentHash()).isNotEqualTo(two.contentHash());
  }
}
