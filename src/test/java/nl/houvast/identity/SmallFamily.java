package nl.houvast.identity;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import nl.houvast.signal.Keys;
import nl.houvast.signal.SignalReceived;
import org.springframework.context.ApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Three people of one made-up family, each in a few signals of one mention, out of a seed. They are
 * put on record as the door does, but without a sender to let in, so that thousands can come.
 */
final class SmallFamily {
  private static final List<String> SURNAMES =
      List.of("van der Meulen", "Hoogenboom", "van 't Veen", "el Idrissi", "ten Hove", "Schouten");
  private static final List<String> GIVEN =
      List.of("Niek", "Fleur", "Gijs", "Lotte", "Omar", "Samira", "Wessel", "Tess");
  private static final ZonedDateTime DAY = LocalDate.of(2026, 10, 1).atStartOfDay(ZoneOffset.UTC);

  /** One signal with one mention. */
  record Written(String id, Map<String, Object> signal, Map<String, Object> mention) {}

  private final Random random;
  private final long seed;
  private final List<Written> written = new ArrayList<>();

  private SmallFamily(long seed) {
    this.seed = seed;
    random = new Random(seed);
  }

  /**
   * @param tokens whether some are written with a number
   */
  static List<Written> of(long seed, boolean tokens) {
    var family = new SmallFamily(seed);
    String surname = family.pick(SURNAMES);
    String door = String.valueOf(10 + family.random.nextInt(80));
    String phone = "06-000000" + (10 + family.random.nextInt(80));
    for (int person = 0; person < 3; person++) {
      String given = family.pick(GIVEN);
      LocalDate born = LocalDate.of(1970, 1, 1).plusDays(family.random.nextInt(16_000));
      String token = tokens && family.random.nextBoolean() ? "tok-" + seed + "-" + person : null;
      for (int i = 0; i < 2 + family.random.nextInt(2); i++) {
        family.write(given, surname, born, door, phone, token);
      }
    }
    return family.written;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private void write(
      String given, String surname, LocalDate born, String door, String phone, String token) {
    int number = written.size();
    String id = UUID.nameUUIDFromBytes(("small/" + seed + "/" + number).getBytes()).toString();
    Map<String, Object> mention = new HashMap<>();
    mention.put("id", id + "-m1");
    mention.put("signalId", id);
    mention.put("key", "m1");
    mention.put("role", "SUBJECT");
    mention.put("region", "MIDDEN");
    boolean initial = random.nextInt(3) == 0;
    mention.put("name", (initial ? given.charAt(0) + "." : given) + " " + surname);
    if (random.nextInt(4) > 0) {
      mention.put("birthDate", born);
    }
    if (random.nextBoolean()) {
      mention.put("postalCode", "1199 ZZ");
      mention.put("houseNumber", door);
      mention.put("addressKey", Keys.address("1199 ZZ", door));
    }
    if (random.nextBoolean()) {
      mention.put("phone", phone);
      mention.put("phoneKey", Keys.phone(phone));
    }
    if (token != null && random.nextBoolean()) {
      mention.put("bsnToken", token);
    }
    Map<String, Object> signal = new HashMap<>();
    signal.put("id", id);
    signal.put("sourceKey", "O-VT|small-" + seed + "-" + number);
    signal.put("sourceMessageId", "small-" + seed + "-" + number);
    signal.put("organisationId", "O-VT");
    signal.put("sourceType", "VEILIG_THUIS");
    signal.put("compartment", "OPEN");
    signal.put("region", "MIDDEN");
    signal.put("kind", "CONCERN");
    LocalDate reported = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
    signal.put("reportedOn", reported);
    signal.put("happenedOn", reported);
    signal.put("nature", "FACT");
    signal.put("status", "SUSPECTED");
    signal.put("caseFileIds", List.of("intake:MIDDEN"));
    signal.put("version", 0);
    written.add(new Written(id, signal, mention));
  }

  /**
   * Puts one on record as the so-manieth that comes in.
   *
   * @param told whether the rooms hear that it came in
   */
  static void arrive(ApplicationContext context, Written one, int place, boolean told) {
    one.signal().put("receivedAt", DAY.plusMinutes(place));
    context
        .getBean(Writing.class)
        .atomically(
            () -> {
              context
                  .getBean(Neo4jClient.class)
                  .query(
                      """
                      MATCH (o:Organisation {id: 'O-VT'})
                      CREATE (s:Signal)-[:SENT_BY]->(o)
                      SET s = $signal
                      CREATE (s)-[:MENTIONS {role: 'SUBJECT'}]->(m:Mention)
                      SET m = $mention
                      """)
                  .bindAll(Map.of("signal", one.signal(), "mention", one.mention()))
                  .run();
              context.getBean(Changes.class).touched(new Ref(Kind.SIGNAL, one.id()));
              if (told) {
                context.publishEvent(new SignalReceived(one.id()));
              }
              return true;
            });
  }
}
