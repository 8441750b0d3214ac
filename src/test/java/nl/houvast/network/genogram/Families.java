package nl.houvast.network.genogram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Family.Person;
import nl.houvast.network.genogram.Family.Sex;
import nl.houvast.network.genogram.Family.Status;
import nl.houvast.network.genogram.Family.Violence;
import org.jspecify.annotations.Nullable;

/** Families to draw: the one of M, small ones told in a sentence, and any number out of a seed. */
final class Families {
  final List<Person> persons = new ArrayList<>();
  final List<Tie> ties = new ArrayList<>();
  final List<Violence> violence = new ArrayList<>();

  final Map<String, Family.Detail> details = new HashMap<>();
  final List<Family.Household> households = new ArrayList<>();

  boolean mayContradict;

  static Families of(String... persons) {
    var families = new Families();
    for (String p : persons) {
      families.person(p, Sex.UNKNOWN, 1960 + families.persons.size());
    }
    return families;
  }

  /** The family of M: index M 31, father, mother, an elder and a younger brother. */
  static Families ofM() {
    var m = new Families();
    m.person("P4", Sex.MALE, 1998);
    m.person("P1", Sex.MALE, 1995);
    m.person("P2", Sex.MALE, 1963);
    m.person("P3", Sex.FEMALE, 1965);
    m.person("P5", Sex.MALE, 1992);
    for (String child : List.of("P1", "P4", "P5")) {
      m.parent("P2", child).parent("P3", child);
    }
    m.sibling("P1", "P4").sibling("P1", "P5").sibling("P4", "P5");
    for (String target : List.of("P2", "P3", "P4", "P5")) {
      m.violence.add(
          new Violence("P1", target, false, Status.CONFIRMED, "VT", "Veilig Thuis, 11-03-2023"));
    }
    for (String brother : List.of("P4", "P5")) {
      m.violence.add(
          new Violence("P1", brother, true, Status.SUSPECTED, "De Linde", "De Linde, 29-03-2023"));
    }
    return m;
  }

  /** Some generations with second partners, half and foster children; odd seeds hold errors. */
  static Families outOf(long seed) {
    var random = new Random(seed);
    var f = new Families();
    int families = 1 + random.nextInt(3);
    for (int i = 0; i < families; i++) {
      f.grow(random, f.person("p" + f.persons.size(), sex(random), 1930), 1930, 0);
    }
    for (int i = 0; i < random.nextInt(4); i++) {
      f.person("p" + f.persons.size(), sex(random), 1980);
    }
    int extra = (int) (seed % 2) * random.nextInt(5);
    f.mayContradict = extra > 0;
    for (int i = 0; i < extra; i++) {
      var kind = Tie.Kind.values()[random.nextInt(5)];
      f.tie(kind, f.any(random), f.any(random), null);
    }
    for (int i = 0; i < random.nextInt(6); i++) {
      f.violence.add(
          new Violence(
              f.any(random), f.any(random), random.nextBoolean(), Status.SUSPECTED, "x", "y"));
    }
    return f;
  }

  private void grow(Random random, String parent, int year, int depth) {
    int partners = random.nextInt(3);
    for (int k = 0; k < partners; k++) {
      String partner = person("p" + persons.size(), sex(random), year + random.nextInt(8));
      tie(Tie.Kind.PARTNER_OF, parent, partner, null);
      int children = depth > 2 ? 0 : random.nextInt(4);
      for (int c = 0; c < children; c++) {
        int born = year + 22 + 8 * k + random.nextInt(8);
        String child = person("p" + persons.size(), sex(random), born);
        String nature = random.nextInt(6) == 0 ? "FOSTER" : null;
        tie(Tie.Kind.PARENT_OF, parent, child, nature);
        if (random.nextInt(5) > 0) {
          tie(Tie.Kind.PARENT_OF, partner, child, nature);
        }
        grow(random, child, born, depth + 1);
      }
    }
  }

  private static Sex sex(Random random) {
    return Sex.values()[random.nextInt(4)];
  }

  private String any(Random random) {
    return persons.get(random.nextInt(persons.size())).id();
  }

  String person(String id, Sex sex, int year) {
    String label = id.matches("[pP]\\d+|[a-z0-9]+") ? "Persoon " + id : id;
    persons.add(new Person(id, label, "" + (2026 - year), sex, LocalDate.of(year, 1, 1)));
    return id;
  }

  Families parent(String parent, String child) {
    return tie(Tie.Kind.PARENT_OF, parent, child, null);
  }

  Families sibling(String one, String other) {
    return tie(Tie.Kind.SIBLING_OF, one, other, null);
  }

  Families partner(String one, String other) {
    return tie(Tie.Kind.PARTNER_OF, one, other, null);
  }

  Families tie(Tie.Kind kind, String from, String to, @Nullable String nature) {
    ties.add(
        new Tie("t" + ties.size(), kind, from, to, "s", "SUSPECTED", null, null, null, nature));
    return this;
  }

  Families life(String id, Sex sex, int year, Family.Life life, @Nullable String years) {
    String age = life == Family.Life.DECEASED ? "70" : null;
    persons.add(new Person(id, id, age, sex, LocalDate.of(year, 1, 1), life, years, List.of()));
    return this;
  }

  Families child(String id, Sex sex, int year, String... parents) {
    person(id, sex, year);
    return parents(id, parents);
  }

  Families parents(String id, String... parents) {
    for (String p : parents) {
      parent(p, id);
    }
    return this;
  }

  int year(String id) {
    return persons.stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow()
        .born()
        .getYear();
  }

  Families couple(
      String one,
      String other,
      Family.@Nullable Form form,
      Family.@Nullable Ended ended,
      @Nullable String period) {
    partner(one, other);
    details.put(last(), new Family.Detail(form, ended, null, null, period));
    return this;
  }

  Families twin(String one, String other, Family.Twin twin) {
    sibling(one, other);
    details.put(last(), new Family.Detail(null, null, twin, null, null));
    return this;
  }

  /** On the tie between the two, or on a sibling tie where there is none. */
  Families quality(String one, String other, Code quality) {
    var between =
        ties.stream()
            .filter(t -> t.from().equals(one) && t.to().equals(other))
            .findFirst()
            .map(Tie::id);
    if (between.isEmpty()) {
      sibling(one, other);
    }
    details.put(between.orElse(last()), new Family.Detail(null, null, null, quality, null));
    return this;
  }

  /** Another family beside this one, its ids with a word before them. */
  Families add(Families other, String before) {
    other.persons.forEach(
        p ->
            persons.add(
                new Person(
                    before + p.id(),
                    p.label(),
                    p.age(),
                    p.sex(),
                    p.born(),
                    p.life(),
                    p.years(),
                    p.marks())));
    for (Tie t : other.ties) {
      tie(t.kind(), before + t.from(), before + t.to(), t.nature());
      if (other.details.containsKey(t.id())) {
        details.put(last(), other.details.get(t.id()));
      }
    }
    return this;
  }

  private String last() {
    return ties.getLast().id();
  }

  Families home(String... ids) {
    households.add(
        new Family.Household("h" + households.size(), java.util.Set.copyOf(List.of(ids))));
    return this;
  }

  Families tell(
      String from,
      String to,
      Code code,
      boolean bothWays,
      Status status,
      Family.Nature nature,
      boolean disputed) {
    violence.add(
        new Violence(
            from, to, code, bothWays, status, nature, disputed, "Politie", "Politie, 02-02-2024"));
    return this;
  }

  Family seenFrom(@Nullable String index) {
    return new Family(persons, ties, details, violence, households, index);
  }

  Family shuffled(long seed, @Nullable String index) {
    var p = new ArrayList<>(persons);
    var t = new ArrayList<>(ties);
    var v = new ArrayList<>(violence);
    var random = new Random(seed);
    java.util.Collections.shuffle(p, random);
    java.util.Collections.shuffle(t, random);
    java.util.Collections.shuffle(v, random);
    var h = new ArrayList<>(households);
    java.util.Collections.shuffle(h, random);
    return new Family(p, t, details, v, h, index);
  }
}
