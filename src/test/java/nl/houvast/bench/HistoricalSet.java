package nl.houvast.bench;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.identity.linkage.Entry;
import nl.houvast.identity.linkage.Entry.Part;

/** One file with {@code unique_id} and {@code cluster}, and any of the columns known here. */
final class HistoricalSet implements LinkageSet {
  private static final Map<String, Part> COLUMNS =
      Map.ofEntries(
          entry("full_name", Part.FULL_NAME),
          entry("first_name", Part.GIVEN_NAMES),
          entry("surname", Part.SURNAME),
          entry("dob", Part.BIRTH_DATE),
          entry("birth_place", Part.BIRTH_PLACE),
          entry("postcode_fake", Part.POSTAL_CODE),
          entry("gender", Part.SEX),
          entry("occupation", Part.OCCUPATION),
          entry("city", Part.TOWN),
          entry("email", Part.EMAIL));

  private final Path file;
  private final List<Entry> entries;

  HistoricalSet(Path file, Set<String> without) throws IOException {
    this.file = file;
    entries =
        CsvRows.of(file, "unique_id", "cluster").stream()
            .map(row -> CsvRows.entry(row, "unique_id", COLUMNS, without))
            .toList();
  }

  @Override
  public String name() {
    return file.getFileName().toString();
  }

  @Override
  public List<Entry> entries() {
    return entries;
  }

  @Override
  public Truth truth() throws IOException {
    var persons = new HashMap<String, String>();
    CsvRows.of(file, "unique_id", "cluster")
        .forEach(row -> persons.put(row.get("unique_id"), row.get("cluster")));
    return new Truth(persons, Map.of(), Map.of(), false);
  }
}
