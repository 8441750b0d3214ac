package nl.houvast.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A family that nobody tuned anything to: the story of the case of M told about other invented
 * people, in other streets, on other days, from a seed. What must come out is told anew with it.
 */
final class MadeUp {
  private static final List<String> GIVEN =
      List.of("Tygo", "Ravi", "Koen", "Jelmer", "Bastiaan", "Wessel", "Guus", "Hidde", "Pelle");
  private static final List<String> FATHERS = List.of("Gerrit", "Klaas", "Otto", "Evert", "Rinus");
  private static final List<String> MOTHERS = List.of("Truus", "Wil", "Ineke", "Corrie", "Bep");
  private static final List<String> SURNAMES =
      List.of("Meerstra", "Heuvel", "Wal", "Brink", "Kolk", "Dongen", "Hoek", "Veen", "Zande");
  private static final List<String> MAIDEN = List.of("Terlouw", "Nagel", "Spijker", "Okkerse");
  private static final List<String> STREETS =
      List.of("Wikkestraat", "Torenpad", "Sluiskade", "Kwekerslaan", "Boterhof", "Ganzenweg");
  private static final List<String> TOWNS = List.of("Oeverdam", "Hazelwoude", "Zandmeer");
  private static final Pattern DAY = Pattern.compile("\\b(20\\d\\d|19\\d\\d)-(\\d\\d)-(\\d\\d)\\b");

  /** The scenario of M with everything replaced; deterministic for a seed. */
  static JsonNode family(long seed) {
    Random random = new Random(seed);
    String text = Played.caseM().toString();
    for (var entry : names(random).entrySet()) {
      text = text.replace(entry.getKey(), entry.getValue());
    }
    text = Pattern.compile("bt-[a-z]{24}").matcher(text).replaceAll(m -> token(m.group(), seed));
    text =
        Pattern.compile("06-000000(\\d\\d)")
            .matcher(text)
            .replaceAll(
                m ->
                    "06-000000"
                        + (Integer.parseInt(m.group(1)) + 7) % 100 / 10
                        + (Integer.parseInt(m.group(1)) + 7) % 10);
    text =
        Pattern.compile("\"(VT|DL|PL|WZ|JM|LT)-")
            .matcher(text)
            .replaceAll(m -> "\"X" + Math.abs(seed % 1000) + m.group(1) + "-");
    return new JsonMapper().readTree(shift(text, random.nextInt(40, 200)));
  }

  private static Map<String, String> names(Random random) {
    List<String> given = shuffled(GIVEN, random);
    List<String> streets = shuffled(STREETS, random);
    List<String> towns = shuffled(TOWNS, random);
    String surname = SURNAMES.get(random.nextInt(SURNAMES.size()));
    String prefix = random.nextBoolean() ? "van de" : "van den";
    String father = FATHERS.get(random.nextInt(FATHERS.size()));
    String mother = MOTHERS.get(random.nextInt(MOTHERS.size()));
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "van den Berg-Huisman",
        prefix + " " + surname + "-" + MAIDEN.get(random.nextInt(MAIDEN.size())));
    all.put("van der Berg, M.", "van der " + surname + ", " + given.get(0).charAt(0) + ".");
    all.put("M. van den Berg", given.get(0).charAt(0) + ". " + prefix + " " + surname);
    all.put("H. van den Berg", father.charAt(0) + ". " + prefix + " " + surname);
    all.put("A. van", mother.charAt(0) + ". van");
    all.put("J. van den Berg", given.get(1).charAt(0) + ". " + prefix + " " + surname);
    all.put("S. van den Berg", given.get(2).charAt(0) + ". " + prefix + " " + surname);
    all.put("van den Berg", prefix + " " + surname);
    all.put("v.d. Berg", "v.d. " + surname);
    all.put("Mees Berg", given.get(0) + " " + surname);
    all.put("Mees", given.get(0));
    all.put("Joris", given.get(1));
    all.put("Sander", given.get(2));
    all.put("Hendrik", father);
    all.put("Anneke", mother);
    all.put("Elzenpad", streets.get(0));
    all.put("Havenkade", streets.get(1));
    all.put("Molenweg", streets.get(2));
    all.put("\"Waardhaven\"", "\"" + towns.get(0) + "\"");
    all.put("\"Lindenveld\"", "\"" + towns.get(1) + "\"");
    all.put("1199 X", random.nextInt(1000, 1100) + " Z");
    all.put("1198 XB", random.nextInt(1100, 1190) + " ZB");
    all.put("203-B", String.valueOf(random.nextInt(20, 400)));
    return all;
  }

  private static List<String> shuffled(List<String> list, Random random) {
    var copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static String token(String token, long seed) {
    Random random = new Random(token.hashCode() * 31L + seed);
    var made = new StringBuilder("bt-");
    for (int i = 0; i < 24; i++) {
      made.append((char) ('a' + random.nextInt(26)));
    }
    return made.toString();
  }

  /** Every day so many days earlier; spans stay what they are. The years of birth move along. */
  private static String shift(String text, int days) {
    return DAY.matcher(text).replaceAll(m -> LocalDate.parse(m.group()).minusDays(days).toString());
  }

  private MadeUp() {}
}
