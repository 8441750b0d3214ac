package nl.houvast.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes {@code signals.csv}, {@code truth.csv} and {@code relations.csv} of invented families:
 * those on which the model is trained, and others that are held out. Households with parents and
 * children, twins, children named after a parent, double surnames, moves and shared phones. Both
 * come from one recipe of ours, so they prove nothing about real files.
 */
final class InventedFamilies {
  record Person(
      String id,
      String household,
      String origin,
      boolean man,
      List<String> given,
      String prefix,
      String surname,
      String partner,
      LocalDate born,
      String phone,
      String bsn) {}

  record Home(String street, int number, String addition, String code, String town) {}

  private static final String[] TOWNS = {
    "Waterdam", "Oosterveen", "Lindehove", "Nieuwkapel", "Zandburen", "Molenrode", "Hoogbosch"
  };
  private static final String[] STREETS = {
    "Kerkweg", "Populierenstraat", "Esdoornlaan", "Schoolpad", "Waterkade", "Hazelaarstraat",
    "Marktstraat", "Prinsenlaan", "Torenplein", "Wilgenweg", "Sportlaan", "Havenstraat"
  };
  private static final String HEADER =
      "signal_id,organisatie,datum,voornamen,tussenvoegsel,achternaam,naam_partner,geboortedatum,"
          + "geslacht,straat,huisnummer,toevoeging,postcode,woonplaats,telefoon,bsn";

  private final Random random;
  private final FamilyNames names;
  private final Slipshod slipshod;
  private final List<String> signals = new ArrayList<>(List.of(HEADER));
  private final List<String> truth =
      new ArrayList<>(List.of("signal_id,person_id,household_id,name_origin"));
  private final List<String> relations = new ArrayList<>(List.of("person_a,person_b,type"));
  private int persons;

  private InventedFamilies(Random random, FamilyNames names, double noise) {
    this.random = random;
    this.names = names;
    slipshod = new Slipshod(random, names, noise);
  }

  /** What the model is trained on: the same files for the same numbers. */
  static void write(Path folder, int persons, long seed) throws IOException {
    var random = new Random(seed);
    write(folder, persons, seed, new InventedFamilies(random, new InventedNames(random), 1));
  }

  /** What it never is: other names, and more slips and gaps. */
  static void writeHeldOut(Path folder, int persons, long seed, double noise) throws IOException {
    var random = new Random(seed);
    write(folder, persons, seed, new InventedFamilies(random, new HeldOutNames(random), noise));
  }

  private static void write(Path folder, int persons, long seed, InventedFamilies families)
      throws IOException {
    for (int household = 1; families.persons < persons; household++) {
      families.household("H%06d".formatted(household));
    }
    Files.createDirectories(folder);
    var order = new ArrayList<>(families.signals.subList(1, families.signals.size()));
    java.util.Collections.shuffle(order, new Random(seed));
    order.addFirst(HEADER);
    Files.write(folder.resolve("signals.csv"), order);
    Files.write(folder.resolve("truth.csv"), families.truth);
    Files.write(folder.resolve("relations.csv"), families.relations);
  }

  private boolean chance(double of) {
    return random.nextDouble() < of;
  }

  private void household(String id) {
    var origin = names.origin();
    String[] father = names.surname(origin);
    String[] mother = names.surname(origin);
    Home home = home();
    String phone = phone();
    var parents = new ArrayList<Person>();
    int year = 1955 + random.nextInt(45);
    if (chance(.8)) {
      parents.add(person(id, origin, true, father, "", day(year), phone, null));
    }
    if (parents.isEmpty() || chance(.9)) {
      String partner = chance(.3) && !parents.isEmpty() ? spaced(father) : "";
      parents.add(person(id, origin, false, mother, partner, day(year + 2), phone, null));
    }
    if (parents.size() == 2) {
      relate(parents.get(0), parents.get(1), chance(.7) ? "partner" : "ex_partner");
    }
    var children = new ArrayList<Person>();
    int next = year + 20 + random.nextInt(12);
    for (int i = random.nextInt(5); i > 0; i--) {
      boolean twin = !children.isEmpty() && chance(.05);
      LocalDate born = twin ? children.getLast().born() : day(next);
      next += twin ? 0 : 1 + random.nextInt(4);
      boolean man = chance(.5);
      Person after =
          parents.stream().filter(p -> p.man() == man && chance(.06)).findAny().orElse(null);
      String[] surname = chance(.85) ? father : mother;
      Person child =
          person(id, origin, man, surname, "", born, chance(.4) ? phone : phone(), after);
      children.forEach(
          c -> relate(c, child, twin && c == children.getLast() ? "tweeling" : "broer_zus"));
      parents.forEach(p -> relate(p, child, "ouder_kind"));
      children.add(child);
    }
    parents.forEach(p -> signals(p, home));
    children.forEach(c -> signals(c, home));
  }

  private void relate(Person a, Person b, String type) {
    relations.add(a.id() + "," + b.id() + "," + type);
  }

  private static String spaced(String[] surname) {
    return (surname[0] + " " + surname[1]).strip();
  }

  private Person person(
      String household,
      String origin,
      boolean man,
      String[] surname,
      String partner,
      LocalDate born,
      String phone,
      @org.jspecify.annotations.Nullable Person after) {
    var given = new ArrayList<String>();
    given.add(after == null ? names.given(origin, man) : after.given().getFirst());
    while (given.size() < 3 && chance(.35)) {
      given.add(names.given(origin, man));
    }
    String id = "P%07d".formatted(++persons);
    return new Person(
        id, household, origin, man, given, surname[0], surname[1], partner, born, phone, bsn());
  }

  private LocalDate day(int year) {
    return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
  }

  private Home home() {
    String code =
        "%d%c%c"
            .formatted(
                1000 + random.nextInt(9000), 'A' + random.nextInt(26), 'A' + random.nextInt(26));
    return new Home(
        STREETS[random.nextInt(STREETS.length)],
        1 + random.nextInt(250),
        chance(.2) ? "abc".substring(random.nextInt(3)).substring(0, 1) : "",
        code,
        TOWNS[random.nextInt(TOWNS.length)]);
  }

  private String phone() {
    return "06%08d".formatted(random.nextInt(100_000_000));
  }

  /** A test number that passes the 11-test; the range 999 is given to nobody. */
  private String bsn() {
    while (true) {
      String number = "999%06d".formatted(random.nextInt(1_000_000));
      if (Tokens.passesElevenTest(number)) {
        return number;
      }
    }
  }

  private void signals(Person person, Home home) {
    Home now = home;
    for (int i = 1 + random.nextInt(6); i > 0; i--) {
      now = chance(.06) ? home() : now;
      String id = "S%08d".formatted(signals.size());
      signals.add(id + "," + slipshod.row(person, now));
      truth.add(String.join(",", id, person.id(), person.household(), person.origin()));
    }
  }
}
