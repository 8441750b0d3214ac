package nl.houvast.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.identity.linkage.Entry;
import nl.houvast.identity.linkage.Entry.Part;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of a CSV file with a header; columns are found by name. */
final class CsvRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreSurroundingSpaces(true)
          .get();

  /** Fails with file, row and what was expected when a column or a cell is missing. */
  static List<CSVRecord> of(Path file, String... needed) throws IOException {
    if (!Files.isReadable(file)) {
      throw new LinkageSet.Unreadable(file, 0, "the file is not there or cannot be read");
    }
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var parser = CSVParser.parse(reader, FORMAT)) {
      for (String column : needed) {
        if (!parser.getHeaderMap().containsKey(column)) {
          throw new LinkageSet.Unreadable(file, 1, "a column '" + column + "' was expected");
        }
      }
      var rows = parser.getRecords();
      for (CSVRecord row : rows) {
        if (!row.isConsistent()) {
          throw new LinkageSet.Unreadable(
              file,
              row.getRecordNumber() + 1,
              parser.getHeaderMap().size() + " cells were expected");
        }
      }
      return rows;
    } catch (java.io.UncheckedIOException broken) {
      throw new LinkageSet.Unreadable(
          file, 0, "rows as RFC 4180 describes: " + broken.getMessage());
    }
  }

  /** The parts of an entry by column; a column in {@code without} is as if it were not there. */
  static Entry entry(
      CSVRecord row, String idColumn, Map<String, Part> columns, Set<String> without) {
    var parts = new EnumMap<Part, String>(Part.class);
    columns.forEach(
        (column, part) -> {
          if (!without.contains(column) && row.isMapped(column)) {
            String value = row.get(column).strip();
            if (!value.isEmpty()) {
              parts.put(part, value);
            }
          }
        });
    return new Entry(row.get(idColumn), new HashMap<>(parts));
  }

  private CsvRows() {}
}
