package nl.houvast.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.houvast.Api;
import nl.houvast.TestGraph;

/**
 * An invented family out of a seed, in which each person has a name, an address, a phone and a
 * birth date that nobody else has, written into the texts in the forms in which people write.
 */
final class Relatives {
  private static final String[] ACCOUNTS = {"src-vt", "src-police", "src-provider"};
  private static final int PEOPLE = 5;
  private static final int SIGNALS = 4;
  final List<Relative> people = new ArrayList<>();
  String caseFile = "";
  private final Random random;
  private final int family;

  /** Somebody, and everything by which they could be known. */
  record Relative(
      String given,
      String surname,
      String street,
      String house,
      String postcode,
      String phone,
      LocalDate born,
      String token) {

    /** What may stand in no file of anybody else. */
    List<String> canaries() {
      return List.of(
          given,
          surname,
          street,
          postcode,
          postcode.replace(" ", ""),
          phone,
          phone.replace("-", ""),
          born.toString(),
          born.getDayOfMonth() + "-" + born.getMonthValue() + "-" + born.getYear(),
          token);
    }

    Map<String, Object> mention(String key, String role) {
      Map<String, Object> m = new LinkedHashMap<>();
      m.put("key", key);
      m.put("role", role);
      m.put("name", given + " van " + surname);
      m.put("birthDate", born.toString());
      m.put(
          "address",
          Map.of(
              "street", street, "houseNumber", house, "postalCode", postcode, "city", "Zandmeer"));
      m.put("phone", phone);
      m.put("bsnToken", token);
      return m;
    }

    /** One of the ways in which a text tells who somebody is. */
    String told(int way) {
      return switch (way % 6) {
        case 0 -> given + " van " + surname + " (" + phone + ")";
        case 1 -> given + ", geboren " + born;
        case 2 -> given.charAt(0) + ". van " + surname + " van " + street + " " + house;
        case 3 -> given.toUpperCase(java.util.Locale.ROOT) + " uit " + postcode.replace(" ", "");
        case 4 ->
            given
                + "s huis, bel "
                + phone.replace("-", "")
                + ", jarig "
                + born.getDayOfMonth()
                + "-"
                + born.getMonthValue()
                + "-"
                + born.getYear();
        default -> "familie " + surname + " op " + street;
      };
    }
  }

  private Relatives(long seed, int family) {
    this.random = new Random(seed * 1_000 + family);
    this.family = family;
    for (int i = 0; i < PEOPLE; i++) {
      int n = family * PEOPLE + i;
      people.add(
          new Relative(
              word("G"),
              word("S"),
              word("St") + "laan",
              String.valueOf(10 + n),
              (1100 + n) + " X" + (char) ('A' + n % 26),
              "06-000000" + (n + 10),
              LocalDate.of(1950, 1, 1).plusDays(n * 211L + random.nextInt(200)),
              "bt-" + letters(24)));
    }
  }

  private String word(String start) {
    return start + letters(9);
  }

  private String letters(int count) {
    String from = "bcdfghjklmnpqrtvwz";
    return random
        .ints(count, 0, from.length())
        .mapToObj(from::charAt)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }

  /** Handed in by several sources and opened as a case by the team. */
  static Relatives opened(Api api, TestGraph graph, long seed, int family) {
    var made = new Relatives(seed, family);
    var ids = new ArrayList<String>();
    for (int s = 0; s < SIGNALS; s++) {
      ids.add(api.as(ACCOUNTS[s % ACCOUNTS.length]).make("/signals", made.signal(s)));
    }
    graph.settled();
    made.caseFile =
        api.as("rvt").make("/casefiles", Map.of("title", "Gezin " + family, "signalIds", ids));
    graph.settled();
    return made;
  }

  private Map<String, Object> signal(int s) {
    var mentions = new ArrayList<Map<String, Object>>();
    var words = new StringBuilder();
    for (int i = 0; i < PEOPLE; i++) {
      if (s == 0 || (i + s) % 3 != 0) {
        Relative one = people.get(i);
        mentions.add(one.mention("m" + i, i == 0 ? "ACTOR" : "TARGET"));
        words.append(one.told(i + s + family)).append(" was erbij. ");
        words.append(one.told(i + s + family + 1)).append(" ook. ");
      }
    }
    Map<String, Object> signal = new LinkedHashMap<>();
    signal.put("sourceMessageId", "F" + family + "-" + s + "-" + letters(6));
    signal.put("kind", "INCIDENT");
    signal.put("happenedOn", "2026-0" + (s + 3) + "-11");
    signal.put("reportedOn", "2026-0" + (s + 3) + "-13");
    signal.put("nature", "FACT");
    signal.put("status", "CONFIRMED");
    signal.put("text", words.toString());
    signal.put("indicates", List.of("NAT-PHYSICAL"));
    signal.put("mentions", mentions);
    return signal;
  }

  /** What may not stand in the file of this one: all that tells of anybody else of the family. */
  List<String> foreignTo(Relative one) {
    return people.stream().filter(p -> p != one).flatMap(p -> p.canaries().stream()).toList();
  }

  /** Who a person of the case is, by id. */
  String idOf(TestGraph graph, Relative one) {
    return graph
        .client()
        .query(
            """
            MATCH (m:Mention {bsnToken: $token})-[:IDENTIFIED_AS]->(p:Person)
            RETURN DISTINCT p.id
            """)
        .bind(one.token())
        .to("token")
        .fetchAs(String.class)
        .one()
        .orElseThrow();
  }

  static Stream<Relatives> opened(Api api, TestGraph graph, long seed) {
    return Stream.iterate(0, i -> i + 1).limit(10).map(i -> opened(api, graph, seed, i));
  }
}
