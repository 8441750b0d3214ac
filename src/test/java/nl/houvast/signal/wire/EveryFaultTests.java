package nl.houvast.signal.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.houvast.signal.wire.Examples.CONCEPTS;
import static nl.houvast.signal.wire.Examples.POLICE_HEADER;
import static nl.houvast.signal.wire.Examples.POLICE_ROW;
import static nl.houvast.signal.wire.Examples.TABLE_HEADER;
import static nl.houvast.signal.wire.Examples.TABLE_ROW;
import static nl.houvast.signal.wire.Examples.TODAY;
import static nl.houvast.signal.wire.Examples.faultsAfter;
import static nl.houvast.signal.wire.Examples.mention;
import static nl.houvast.signal.wire.Examples.police;
import static nl.houvast.signal.wire.Examples.table;
import static nl.houvast.signal.wire.Examples.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every code is reached, has a sentence in both languages, and repeats nothing that was written.
 */
class EveryFaultTests {
  /** A word that a body may hold and no answer may. */
  private static final String SECRET = "Zwaluwstaart";

  private static final List<Fault> FAULTS =
      Stream.of(
              faultsAfter(
                  body -> {
                    body.put("kind", SECRET)
                        .put("happenedOn", SECRET)
                        .put("reportedOn", "2090-01-01");
                    body.put(SECRET + "!", SECRET).put("nature", 1).remove("status");
                    body.put("text", SECRET.repeat(2000)).put("sourceMessageId", SECRET + "\u0000");
                    body.withArray("indicates").add(SECRET);
                    mention(body, 0).put("role", SECRET).put("address", SECRET);
                    mention(body, 1).put("key", "m1").put("bsnToken", "123456782");
                    tie(body).put("to", SECRET);
                  }),
              faultsAfter(body -> body.put("ties", SECRET).put("happenedOn", "2025-05-04")),
              faultsAfter(
                  body -> {
                    body.put("happenedUntil", "2025-04-01")
                        .putObject("closure")
                        .putArray("saidBy")
                        .add(SECRET);
                    tie(body).put("to", "m1");
                  }),
              of(SignalReader.read("{\"" + SECRET, CONCEPTS, TODAY)),
              revision("{\"version\": \"" + SECRET + "\"}"),
              of(SignalReader.read("é".getBytes(ISO_8859_1), CONCEPTS, TODAY)),
              of(table(SECRET + "\n")),
              of(table(TABLE_HEADER.replace(",city,", ",phone,"))),
              of(table(TABLE_HEADER.replace(",role,", ","))),
              of(table(TABLE_HEADER + TABLE_ROW + "T-1," + SECRET + "\n")),
              of(table(TABLE_HEADER + TABLE_ROW + "T-1,\"" + SECRET + "\"x")),
              of(
                  table(
                      TABLE_HEADER
                          + TABLE_ROW.replace(":m2", "")
                          + TABLE_ROW.replace("REPORT", SECRET))),
              of(police(POLICE_HEADER + POLICE_ROW.replace("HG-WAP", SECRET))),
              of(Examples.ndjson(SECRET.repeat(100_000))))
          .flatMap(List::stream)
          .toList();

  @ParameterizedTest
  @EnumSource
  void isReached(FaultCode code) {
    assertThat(FAULTS).extracting(Fault::what).contains(code);
  }

  @Test
  void saysWhatToDoInTwoLanguagesAndRepeatsNothing() {
    for (var fault : FAULTS) {
      var dutch = fault.message(Locale.of("nl", "NL"));
      var english = fault.message(Locale.ENGLISH);

      assertThat(List.of(dutch, english, fault.field(), fault.code()))
          .allSatisfy(text -> assertThat(text).doesNotContain(SECRET, "{0}", "Voorbeeld"));
      assertThat(dutch).endsWith(".").isNotEqualTo(english);
      assertThat(fault.message(Locale.FRENCH)).isEqualTo(english);
    }
  }

  @Test
  void hasTheCodesOfTheContract() {
    var codes = new HashSet<String>();
    EnumSet.allOf(FaultCode.class).forEach(code -> codes.add(code.code()));

    assertThat(codes)
        .containsAll(
            Set.of(
                "missing",
                "not-a-date",
                "date-in-future",
                "happened-after-reported",
                "unknown-value",
                "unknown-role",
                "unknown-concept",
                "tie-unknown-key",
                "duplicate-key",
                "too-long",
                "invalid-json",
                "wrong-column-count",
                "unknown-code",
                "not-an-object",
                "unknown-field"));
  }

  private static List<Fault> of(Reading reading) {
    return Examples.faults(reading);
  }

  private static List<Fault> revision(String body) {
    return switch (RevisionReader.read(body.getBytes(UTF_8))) {
      case RevisionReader.Outcome.Bad(var faults) -> faults;
      case RevisionReader.Outcome.Good(var revision) -> throw new AssertionError(revision);
    };
  }

  private static List<Fault> of(List<BatchItem> items) {
    return items.stream().flatMap(item -> of(item.reading()).stream()).toList();
  }
}
