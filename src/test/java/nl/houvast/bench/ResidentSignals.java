package nl.houvast.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.graph.Afterwards;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.identity.linkage.Entry;
import nl.houvast.identity.linkage.Entry.Part;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.signal.Keys;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Signals that are there already, written as the doors write them but five hundred at a time.
 * Nobody has looked at them, or everybody is somebody of their own. For load only.
 */
final class ResidentSignals {
  private static final int AT_ONCE = 500;
  private static final String LOAD =
      """
      MATCH (o:Organisation {id: 'O-VT'})
      UNWIND $rows AS row
      CREATE (s:Signal)-[:SENT_BY]->(o)
      SET s = row.signal
      CREATE (s)-[:MENTIONS {role: 'SUBJECT'}]->(m:Mention)
      SET m = row.mention
      WITH m, row
      WHERE $alone
      CREATE (m)-[:IDENTIFIED_AS {by: 'first', at: row.signal.receivedAt}]->(p:Person)
      SET p = row.person
      """;

  private final ApplicationContext context;

  ResidentSignals(ApplicationContext context) {
    this.context = context;
  }

  /**
   * @param alone whether each is somebody of their own, or nobody looked at them
   */
  void load(List<Entry> entries, boolean alone) {
    var graph = context.getBean(Neo4jClient.class);
    var changes = context.getBean(Changes.class);
    var afterwards = context.getBean(Afterwards.class);
    for (int from = 0; from < entries.size(); from += AT_ONCE) {
      var rows =
          entries.subList(from, Math.min(entries.size(), from + AT_ONCE)).stream()
              .map(ResidentSignals::row)
              .toList();
      context
          .getBean(Writing.class)
          .atomically(
              () -> {
                graph.query(LOAD).bindAll(Map.of("rows", rows, "alone", alone)).run();
                rows.forEach(r -> changes.touched(new Ref(Kind.SIGNAL, (String) r.get("id"))));
                return true;
              });
      afterwards.await(Duration.ofMinutes(5));
    }
  }

  private static Map<String, Object> row(Entry entry) {
    String signal = id("signal", entry.id());
    String mention = id("mention", entry.id());
    var values = values(entry);
    LocalDate day = (LocalDate) values.remove("reportedOn");
    values.put("id", mention);
    values.put("signalId", signal);
    values.put("key", "m1");
    values.put("role", "SUBJECT");
    values.put("region", "MIDDEN");
    values.put("addressKey", Keys.address(entry.get(Part.POSTAL_CODE), number(entry)));
    values.put("phoneKey", Keys.phone(entry.get(Part.PHONE)));
    ZonedDateTime at = day.atStartOfDay(ZoneOffset.UTC);
    Map<String, Object> of = new HashMap<>();
    of.put("id", signal);
    of.put("sourceKey", "O-VT|resident-" + entry.id());
    of.put("sourceMessageId", "resident-" + entry.id());
    of.put("organisationId", "O-VT");
    of.put("sourceType", "VEILIG_THUIS");
    of.put("compartment", "OPEN");
    of.put("region", "MIDDEN");
    of.put("kind", "CONCERN");
    of.put("reportedOn", day);
    of.put("happenedOn", day);
    of.put("receivedAt", at);
    of.put("nature", "FACT");
    of.put("status", "SUSPECTED");
    of.put("caseFileIds", List.of("intake:MIDDEN"));
    of.put("version", 0);
    var person =
        Map.of("id", id("person", mention), "caseFileIds", List.of("intake:MIDDEN"), "version", 0);
    return Map.of("id", signal, "signal", of, "mention", values, "person", person);
  }

  /** As {@code identity} makes the id of the person that begins with a mention. */
  private static String id(String kind, String of) {
    return UUID.nameUUIDFromBytes((kind + "/" + of).getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String number(Entry entry) {
    String number = entry.get(Part.HOUSE_NUMBER);
    String addition = entry.get(Part.ADDITION);
    return number == null ? null : addition == null ? number : number + "-" + addition;
  }

  /** The fields of a mention, and the day of its signal. */
  static Map<String, Object> values(Entry entry) {
    Map<String, Object> values = new HashMap<>();
    var names = new ArrayList<String>();
    Stream.of(Part.GIVEN_NAMES, Part.PREFIX, Part.SURNAME).map(entry::get).forEach(names::add);
    String name =
        names.stream()
            .filter(Objects::nonNull)
            .filter(n -> !n.isBlank())
            .collect(Collectors.joining(" "));
    values.put("name", name.isEmpty() ? null : name);
    // Slips of the pen lead into the future too; the door refuses such a date.
    LocalDate born = date(entry.get(Part.BIRTH_DATE));
    values.put("birthDate", born == null || born.isAfter(LocalDate.now()) ? null : born);
    String sex = entry.get(Part.SEX);
    values.put("sex", sex == null ? null : sex.equals("man") ? "M" : "F");
    values.put("street", entry.get(Part.STREET));
    values.put("houseNumber", number(entry));
    values.put("postalCode", entry.get(Part.POSTAL_CODE));
    values.put("city", entry.get(Part.TOWN));
    values.put("phone", entry.get(Part.PHONE));
    values.put("bsnToken", entry.get(Part.BSN_TOKEN));
    LocalDate day = date(entry.get(Part.WRITTEN_ON));
    values.put("reportedOn", day == null ? LocalDate.of(2026, 1, 1) : day);
    return values;
  }

  private static LocalDate date(String written) {
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
