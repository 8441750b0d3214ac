package nl.houvast.signal.wire;

import static nl.houvast.signal.wire.FaultCode.NOT_UTF8;
import static nl.houvast.signal.wire.FaultCode.TOO_LARGE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads a delivery of many records. Every record that holds something becomes one item, good or
 * bad, in the order of the file, each read when it is asked for; a file that cannot be read at all
 * is one bad item with row 0. UTF-8, with or without a byte order mark, with either line ending.
 * The stream that comes in is read to its end and not closed.
 */
public final class BatchReader {
  /** The largest delivery, in bytes. */
  public static final int LARGEST_DELIVERY = 10 * 1024 * 1024;

  /** The longest line of NDJSON, in characters. */
  public static final int LONGEST_LINE = 1024 * 1024;

  private final Predicate<String> conceptExists;
  private final LocalDate today;

  public BatchReader(Predicate<String> conceptExists, LocalDate today) {
    this.conceptExists = conceptExists;
    this.today = today;
  }

  /** One wire body per line; faults by the field paths of the contract. */
  public Stream<BatchItem> ndjson(InputStream delivery) {
    return text(delivery, this::lines);
  }

  /** The batch layout of Houvast, one row per mention; faults by column. */
  public Stream<BatchItem> csv(InputStream delivery) {
    return text(delivery, text -> table(Sheet.of(text, ',')));
  }

  /** The source's own layout, one row per signal; faults by the source's own column. */
  public Stream<BatchItem> profile(InputStream delivery, MappingProfile profile) {
    return text(delivery, text -> mapped(Sheet.of(text, profile.delimiter()), profile));
  }

  private Stream<BatchItem> text(
      InputStream delivery, Function<String, Stream<BatchItem>> reading) {
    try {
      var bytes = delivery.readNBytes(LARGEST_DELIVERY + 1);
      if (bytes.length > LARGEST_DELIVERY) {
        return Stream.of(BatchItem.bad(0, "file", TOO_LARGE, "10 MB"));
      }
      var text = Utf8.decode(bytes);
      return text == null ? Stream.of(BatchItem.bad(0, "file", NOT_UTF8)) : reading.apply(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Stream<BatchItem> lines(String text) {
    var lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> !lines.get(i).isBlank())
        .mapToObj(i -> line(i + 1, lines.get(i)));
  }

  private BatchItem line(int row, String line) {
    if (line.length() > LONGEST_LINE) {
      return BatchItem.bad(row, "row", TOO_LARGE, "1 MB");
    }
    return switch (SignalReader.read(line, conceptExists, today, "row")) {
      case Reading.Good(var signal) -> BatchItem.good(row, signal);
      case Reading.Bad(var faults) ->
          BatchItem.bad(row, faults.stream().map(fault -> new RowFault(row, fault)).toList());
    };
  }

  private Stream<BatchItem> table(Sheet sheet) {
    var fault = sheet.headerFault(TableSignal.COLUMNS, TableSignal.REQUIRED);
    return fault != null
        ? Stream.of(fault)
        : TableSignal.signals(sheet).stream().map(signal -> signal.read(rules()));
  }

  private Stream<BatchItem> mapped(Sheet sheet, MappingProfile profile) {
    var columns = profile.allColumns();
    var fault = sheet.headerFault(columns, List.copyOf(columns));
    return fault != null
        ? Stream.of(fault)
        : sheet.rows().stream().map(row -> new MappedRow(sheet, row, profile).read(rules()));
  }

  private Function<Findings, SignalRules> rules() {
    return findings -> new SignalRules(findings, conceptExists, today);
  }
}
