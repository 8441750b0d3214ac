package nl.houvast.signal.wire;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table with a header, by column name. Rows are counted from 1; an empty row counts and is passed
 * over, so that a row has the number that a spreadsheet gives it, less the header.
 */
final class Sheet {
  /** One row; {@code broken} when the text cannot be cut into rows from here on. */
  record Row(int number, List<String> cells, boolean broken) {
    Row {
      cells = List.copyOf(cells);
    }

    static Row of(int number, CSVRecord cells) {
      return new Row(number, cells.stream().map(String::strip).toList(), false);
    }

    boolean empty() {
      return !broken && cells.stream().allMatch(String::isEmpty);
    }

    String first() {
      return cells.isEmpty() ? "" : cells.getFirst();
    }
  }

  private final List<String> header;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<Row> rows;

  private Sheet(List<Row> all) {
    header = all.isEmpty() ? List.of() : all.getFirst().cells();
    for (int i = 0; i < header.size(); i++) {
      places.put(header.get(i), i);
    }
    rows = all.stream().skip(1).filter(row -> !row.empty()).toList();
  }

  static Sheet of(String text, char delimiter) {
    var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false);
    var rows = new ArrayList<Row>();
    try (var parser =
        CSVParser.builder().setReader(new StringReader(text)).setFormat(format.get()).get()) {
      for (var cells : parser) {
        rows.add(Row.of(rows.size(), cells));
      }
    } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
      rows.add(new Row(rows.size(), List.of(), true));
    }
    return new Sheet(rows);
  }

  /**
   * The fault of the header, or {@code null}. A column that is not known is named by its place: a
   * file without a header has persons there.
   */
  @Nullable BatchItem headerFault(Set<String> known, List<String> required) {
    for (int i = 0; i < header.size(); i++) {
      var place = "header[" + (i + 1) + "]";
      if (!known.contains(header.get(i))) {
        return BatchItem.bad(0, place, FaultCode.UNKNOWN_COLUMN);
      }
      if (header.indexOf(header.get(i)) < i) {
        return BatchItem.bad(0, place, FaultCode.DUPLICATE_COLUMN);
      }
    }
    for (var column : required) {
      if (!places.containsKey(column)) {
        return BatchItem.bad(0, "header", FaultCode.MISSING_COLUMN, column);
      }
    }
    return null;
  }

  List<Row> rows() {
    return rows;
  }

  /** Why the row cannot be read by column name, or {@code null}. */
  @Nullable RowFault fault(Row row) {
    if (row.broken()) {
      return new RowFault(row.number(), new Fault("row", FaultCode.INVALID_CSV, List.of()));
    }
    if (row.cells().size() != header.size()) {
      var right = List.of(Integer.toString(header.size()));
      return new RowFault(row.number(), new Fault("row", FaultCode.WRONG_COLUMN_COUNT, right));
    }
    return null;
  }

  /** The cell, or {@code ""} when it is empty or the file has no such column. */
  String cell(Row row, String column) {
    var place = places.get(column);
    return place == null ? "" : row.cells().get(place);
  }

  /** The cell of a row that may have too few. */
  String cellIfAny(Row row, String column) {
    var place = places.get(column);
    return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
  }
}
