package nl.houvast.bench;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.identity.linkage.Entry;
import nl.houvast.identity.linkage.Entry.Part;

/** FEBRL 1 to 4; the truth is the number in {@code rec-<number>-org} or {@code -dup-<k>}. */
final class FebrlSet implements LinkageSet {
  private static final Map<String, Part> COLUMNS =
      Map.ofEntries(
          entry("given_name", Part.GIVEN_NAMES),
          entry("surname", Part.SURNAME),
          entry("street_number", Part.HOUSE_NUMBER),
          entry("address_1", Part.STREET),
          entry("suburb", Part.TOWN),
          entry("postcode", Part.POSTAL_CODE),
          entry("date_of_birth", Part.BIRTH_DATE),
          entry("soc_sec_id", Part.NUMBER_TOKEN));

  private final String set;
  private final List<Entry> entries = new ArrayList<>();

  FebrlSet(Path folder, String set, Set<String> without) throws IOException {
    this.set = set;
    var tokens = new Tokens();
    for (String part : set.equals("4") ? List.of("4a", "4b") : List.of(set)) {
      for (var row : CsvRows.of(folder.resolve("febrl_dataset" + part + ".csv"), "rec_id")) {
        var entry = CsvRows.entry(row, "rec_id", COLUMNS, without);
        var parts = new EnumMap<Part, String>(Part.class);
        parts.putAll(entry.parts());
        parts.computeIfPresent(Part.NUMBER_TOKEN, (p, number) -> tokens.slipsToo(number));
        entries.add(new Entry(entry.id(), parts));
      }
    }
  }

  @Override
  public String name() {
    return "febrl" + set;
  }

  @Override
  public List<Entry> entries() {
    return entries;
  }

  /** Set 4 is two files; links are sought across them only. */
  @Override
  public boolean countsBetween(String a, String b) {
    return !set.equals("4") || a.endsWith("-org") != b.endsWith("-org");
  }

  @Override
  public boolean firstHalf(String id) {
    return set.equals("4") ? id.endsWith("-org") : LinkageSet.super.firstHalf(id);
  }

  @Override
  public Truth truth() {
    var persons = new HashMap<String, String>();
    entries.forEach(e -> persons.put(e.id(), e.id().split("-")[1]));
    return new Truth(persons, Map.of(), Map.of(), false);
  }
}
