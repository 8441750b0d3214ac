package nl.houvast.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** Families that do not exist, out of a seed, as several sources would write them. */
final class MadeUp {
  private static final List<String> SURNAMES =
      List.of(
          "van der Meulen",
          "de Graaf",
          "Hoogenboom",
          "van 't Veen",
          "Kuijt",
          "el Idrissi",
          "Yılmaz",
          "ten Hove",
          "Schouten",
          "van Rijswijck");
  private static final List<String> GIVEN =
      List.of(
          "Niek", "Fleur", "Gijs", "Lotte", "Omar", "Samira", "Wessel", "Tess", "Job", "Merel",
          "Cas", "Ivo");
  private static final List<String> ACCOUNTS = List.of("src-vt", "src-police", "src-provider");
  private static final JsonMapper JSON = new JsonMapper();

  private record Somebody(
      String given,
      String surname,
      LocalDate born,
      String sex,
      String door,
      String phone,
      String token) {}

  private final Random random;
  private final List<CaseOfM.Delivery> deliveries = new ArrayList<>();

  private MadeUp(long seed) {
    random = new Random(seed);
  }

  /** Four families of three; each person in two to four signals, some with a token. */
  static List<CaseOfM.Delivery> families(long seed) {
    var made = new MadeUp(seed);
    for (int family = 0; family < 4; family++) {
      String surname = made.pick(SURNAMES);
      String door = (10 + made.random.nextInt(80)) + "-A";
      for (int member = 0; member < 3; member++) {
        made.writings(
            new Somebody(
                made.pick(GIVEN),
                surname,
                LocalDate.of(1960, 1, 1).plusDays(made.random.nextInt(16_000)),
                made.random.nextBoolean() ? "M" : "F",
                door,
                "06-000" + (10_000 + made.random.nextInt(80_000)),
                "bt-made-" + seed + "-" + family + "-" + member));
      }
    }
    return made.deliveries;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private void writings(Somebody who) {
    boolean token = random.nextInt(3) > 0;
    int many = 2 + random.nextInt(3);
    for (int i = 0; i < many; i++) {
      boolean withToken = token && random.nextBoolean();
      Map<String, Object> m = new HashMap<>();
      m.put("key", "m1");
      m.put("role", "SUBJECT");
      m.put("name", spelled(who).apply(who.surname()));
      if (withToken) {
        m.put("bsnToken", who.token());
      }
      if (random.nextInt(10) > 1) {
        m.put("birthDate", born(who.born()).toString());
      }
      if (random.nextBoolean()) {
        m.put("sex", who.sex());
      }
      if (random.nextBoolean()) {
        m.put("address", Map.of("postalCode", "1199 ZZ", "houseNumber", who.door()));
      }
      if (random.nextBoolean()) {
        m.put("phone", who.phone());
      }
      hand(m);
    }
  }

  private UnaryOperator<String> spelled(Somebody who) {
    String initial = who.given().charAt(0) + ".";
    return pick(
        List.<UnaryOperator<String>>of(
            s -> who.given() + " " + s,
            s -> initial + " " + s,
            s -> s + ", " + initial,
            s -> who.given() + " " + s.replace("van der ", "v.d. ").replace("ı", "i"),
            s -> s.replace("ij", "y") + " " + initial));
  }

  private LocalDate born(LocalDate born) {
    boolean exchange = born.getDayOfMonth() <= 12 && random.nextInt(5) == 0;
    return exchange
        ? LocalDate.of(born.getYear(), born.getDayOfMonth(), born.getMonthValue())
        : born;
  }

  private void hand(Map<String, Object> mention) {
    String id = "MU-%05d".formatted(random.nextInt(100_000)) + "-" + deliveries.size();
    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
    deliveries.add(new CaseOfM.Delivery(id, pick(ACCOUNTS), body(id, day, List.of(mention))));
  }

  private static String body(String id, LocalDate day, List<Map<String, Object>> mentions) {
    Map<String, Object> body = new HashMap<>();
    body.put("sourceMessageId", id);
    body.put("kind", "CONCERN");
    body.put("happenedOn", day.toString());
    body.put("reportedOn", day.plusDays(1).toString());
    body.put("nature", "FACT");
    body.put("status", "SUSPECTED");
    body.put("text", "Verzonnen melding over verzonnen mensen.");
    body.put("indicates", List.of("RF-DEBT"));
    body.put("mentions", mentions);
    body.put("ties", List.of());
    return JSON.writeValueAsString(body);
  }

  /** Somebody else each time, at the one address and phone of a shelter. */
  static String shelter(int number) {
    return body(
        "SHELTER-" + number,
        LocalDate.of(2026, 1, 1),
        List.of(
            Map.of(
                "key",
                "m1",
                "role",
                "SUBJECT",
                "name",
                GIVEN.get(number % GIVEN.size())
                    + " "
                    + SURNAMES.get(number / GIVEN.size() % SURNAMES.size()),
                "birthDate",
                LocalDate.of(1930, 2, 3).plusDays(number * 199L).toString(),
                "address",
                Map.of("postalCode", "1199 ZZ", "houseNumber", "1"),
                "phone",
                "06-00000099")));
  }
}
