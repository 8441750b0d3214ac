package nl.houvast.signal.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.houvast.signal.wire.Examples.BODY;
import static nl.houvast.signal.wire.Examples.NEXT_ROW;
import static nl.houvast.signal.wire.Examples.TABLE_HEADER;
import static nl.houvast.signal.wire.Examples.TABLE_ROW;
import static nl.houvast.signal.wire.Examples.ndjson;
import static nl.houvast.signal.wire.Examples.reader;
import static nl.houvast.signal.wire.Examples.rejected;
import static nl.houvast.signal.wire.Examples.signal;
import static nl.houvast.signal.wire.Examples.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchReaderTests {
  private static final String LINE = BODY.replace("\n", " ").strip();

  @Test
  void readsOneBodyPerLineAndCountsEmptyLines() {
    var items =
        ndjson("\uFEFF" + LINE + "\r\n\n" + LINE.replace("FACT", "FEIT") + "\n" + "{\"kind\": \n");

    assertThat(items).extracting(BatchItem::row).containsExactly(1, 3, 4);
    assertThat(rejected(items)).containsExactly("3 nature unknown-value", "4 row invalid-json");
  }

  @Test
  void refusesALineThatIsTooLarge() {
    assertThat(rejected(ndjson("\"" + "x".repeat(BatchReader.LONGEST_LINE) + "\"\n" + LINE)))
        .containsExactly("1 row too-large");
  }

  @Test
  void refusesAFileThatIsNotUtf8OrTooLarge() {
    var latin = new ByteArrayInputStream("naam;é".getBytes(ISO_8859_1));
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }

          @Override
          public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) ' ');
            return length;
          }
        };

    assertThat(rejected(reader().csv(latin).toList())).containsExactly("0 file not-utf8");
    assertThat(rejected(reader().ndjson(endless).toList())).containsExactly("0 file too-large");
  }

  @Test
  void joinsTheRowsOfOneSignal() {
    var items = table(TABLE_HEADER + TABLE_ROW + NEXT_ROW);

    assertThat(items).hasSize(1);
    var signal = signal(items.getFirst().reading());
    assertThat(signal.mentions()).extracting(WireMention::key).containsExactly("m1", "m2");
    assertThat(signal.ties()).containsExactly(new WireTie(TieKind.SIBLING_OF, "m1", "m2", null));
  }

  @Test
  void readsAClosure() {
    var items =
        table(
            TABLE_HEADER
                + "T-1,CLOSURE,2025-05-01,,2025-05-03,FACT,CONFIRMED,Klaar,,MOVED,m1|m2,"
                + "\"Wie kijkt, en wanneer?|Hoe nu verder?\",m1,SUBJECT,,,,,,,,,,\r\n"
                + "T-1,,,,,,,,,,,,m2,SUBJECT,,,,,,,,,,\r\n");

    assertThat(signal(items.getFirst().reading()).closure())
        .isEqualTo(
            new WireClosure(
                ClosureReason.MOVED,
                List.of("m1", "m2"),
                List.of("Wie kijkt, en wanneer?", "Hoe nu verder?")));
  }

  @Test
  void namesTheRowOfEachFault() {
    var items =
        table(
            TABLE_HEADER
                + TABLE_ROW.replace("NAT-PHYSICAL", "NAT-UNKNOWN9")
                + NEXT_ROW.replace("TARGET", "DADER").replace(",,,,,,,,,\n", ",gisteren,,,,,,,,\n")
                + TABLE_ROW.replace("T-1", "T-2"));

    assertThat(items).extracting(BatchItem::row).containsExactly(1, 3);
    assertThat(rejected(items))
        .containsExactly(
            "1 indicates unknown-concept",
            "2 role unknown-role",
            "2 birthDate not-a-date",
            "3 ties tie-unknown-key");
  }

  @Test
  void namesColumnsOfClosureAndTies() {
    var closure = "T-1,CLOSURE,2025-05-01,,2025-05-03,FACT,CONFIRMED,,,";
    var rest = "m1,SUBJECT,,,,,,,,,,";

    assertThat(
            rejected(
                table(
                    TABLE_HEADER
                        + (closure + ",,," + rest + "\n")
                        + (closure.replace("T-1", "T-2") + "MOVED,m7,," + rest + "\n")
                        + (closure.replace("T-1", "T-3") + "KLAAR,,," + rest + "SIBLING\n")
                        + TABLE_ROW.replace("T-1", "T-4").replace(":m2", ":m1")
                        + TABLE_ROW.replace("T-1", "T-5").replace("SIBLING_OF:m2", "AUNT_OF:m1"))))
        .containsExactly(
            "1 closureReason missing",
            "2 closureSaidBy unknown-key",
            "3 ties malformed-tie",
            "3 closureReason unknown-value",
            "4 ties tie-to-itself",
            "5 ties unknown-value",
            "5 ties tie-to-itself");
  }

  @Test
  void takesRepeatedSignalFieldsAndRefusesOther() {
    var repeated = NEXT_ROW.replace("T-1,,,,,FACT", "T-1").replace("T-1,,", "T-1,REPORT,");

    assertThat(rejected(table(TABLE_HEADER + TABLE_ROW + repeated))).isEmpty();
    assertThat(rejected(table(TABLE_HEADER + TABLE_ROW + repeated.replace("REPORT", "CONCERN"))))
        .containsExactly("2 kind differs-from-first-row");
    assertThat(rejected(table(TABLE_HEADER + TABLE_ROW + TABLE_ROW)))
        .contains("2 mentionKey duplicate-key");
  }

  @Test
  void neverJoinsRowsWithoutANumber() {
    var nameless = TABLE_ROW.replace("T-1", "").replace("SIBLING_OF:m2", "");

    assertThat(rejected(table(TABLE_HEADER + nameless + nameless)))
        .containsExactly("1 sourceMessageId missing", "2 sourceMessageId missing");
  }

  @Test
  void takesAWholeSignalWithARowOfTheWrongWidth() {
    var items = table(TABLE_HEADER + TABLE_ROW + "T-1,,m2\n" + NEXT_ROW + "\n");

    assertThat(items).hasSize(1);
    assertThat(rejected(items)).containsExactly("2 row wrong-column-count");
  }

  @Test
  void countsEmptyRowsAndPassesOverThem() {
    var alone = TABLE_ROW.replace("SIBLING_OF:m2", "");

    var items =
        table(TABLE_HEADER + alone + "\n" + ",".repeat(23) + "\n" + alone.replace("T-1", "T-2"));

    assertThat(items).extracting(BatchItem::row).containsExactly(1, 4);
    assertThat(rejected(items)).isEmpty();
  }

  @Test
  void stopsAtABrokenQuoteAndTakesTheSignalBeforeItAlong() {
    var alone = TABLE_ROW.replace("SIBLING_OF:m2", "");

    var items =
        table(TABLE_HEADER + alone.replace("T-1", "T-0") + alone + "T-1,\"open\" x,\n" + alone);

    assertThat(rejected(items)).containsExactly("2 row invalid-csv", "3 row invalid-csv");
    assertThat(items.getFirst().reading()).isInstanceOf(Reading.Good.class);
  }

  @Test
  void saysOnceWhatIsWrongWithTheHeader() {
    assertThat(rejected(table(TABLE_ROW + TABLE_ROW)))
        .containsExactly("0 header[1] unknown-column");
    assertThat(rejected(table(TABLE_HEADER.replace(",city,", ",phone,") + TABLE_ROW)))
        .containsExactly("0 header[22] duplicate-column");
    assertThat(rejected(table(TABLE_HEADER.replace(",role,", ",") + TABLE_ROW)))
        .containsExactly("0 header missing-column");
    assertThat(rejected(table(""))).containsExactly("0 header missing-column");
    assertThat(table(TABLE_HEADER)).isEmpty();
  }

  @Test
  void readsColumnsByNameAndAllowsThatOptionalOnesAreAbsent() {
    var items =
        table(
            "role,mentionKey,status,nature,reportedOn,happenedOn,kind,sourceMessageId\n"
                + "SUBJECT,m1,CONFIRMED,FACT,2025-05-03,2025-05-01,CONCERN,T-1\n");

    assertThat(signal(items.getFirst().reading()).mentions()).hasSize(1);
  }
}
