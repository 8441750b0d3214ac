package nl.houvast.bench;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.houvast.identity.linkage.Entry;
import nl.houvast.identity.linkage.Entry.Part;

/** {@code signals.csv}, {@code truth.csv} and, when it is there, {@code relations.csv}. */
final class OwnSet implements LinkageSet {
  private static final Map<String, Part> COLUMNS =
      Map.ofEntries(
          entry("datum", Part.WRITTEN_ON),
          entry("voornamen", Part.GIVEN_NAMES),
          entry("tussenvoegsel", Part.PREFIX),
          entry("achternaam", Part.SURNAME),
          entry("naam_partner", Part.PARTNER_NAME),
          entry("geboortedatum", Part.BIRTH_DATE),
          entry("geslacht", Part.SEX),
          entry("straat", Part.STREET),
          entry("huisnummer", Part.HOUSE_NUMBER),
          entry("toevoeging", Part.ADDITION),
          entry("postcode", Part.POSTAL_CODE),
          entry("woonplaats", Part.TOWN),
          entry("telefoon", Part.PHONE),
          entry("bsn", Part.BSN_TOKEN));

  private final Path folder;
  private final List<Entry> entries;

  OwnSet(Path folder, Set<String> without) throws IOException {
    this.folder = folder;
    var tokens = new Tokens();
    entries =
        CsvRows.of(folder.resolve("signals.csv"), "signal_id", "voornamen", "achternaam").stream()
            .map(row -> tokens.valid(CsvRows.entry(row, "signal_id", COLUMNS, without)))
            .toList();
  }

  @Override
  public String name() {
    return folder.getFileName().toString();
  }

  @Override
  public List<Entry> entries() {
    return entries;
  }

  @Override
  public Truth truth() throws IOException {
    var persons = new HashMap<String, String>();
    var origins = new HashMap<String, String>();
    for (var row : CsvRows.of(folder.resolve("truth.csv"), "signal_id", "person_id")) {
      persons.put(row.get("signal_id"), row.get("person_id"));
      if (row.isMapped("name_origin")) {
        origins.put(row.get("person_id"), row.get("name_origin"));
      }
    }
    var ties = new HashMap<String, String>();
    Path relations = folder.resolve("relations.csv");
    boolean told = Files.exists(relations);
    if (told) {
      for (var row : CsvRows.of(relations, "person_a", "person_b", "type")) {
        String a = row.get("person_a");
        String b = row.get("person_b");
        ties.put(a.compareTo(b) < 0 ? a + " " + b : b + " " + a, row.get("type"));
      }
    }
    return new Truth(persons, origins, ties, told);
  }
}
