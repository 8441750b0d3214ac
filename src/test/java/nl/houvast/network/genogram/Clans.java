package nl.houvast.network.genogram;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.houvast.network.Tie;
import nl.houvast.network.genogram.Family.Ended;
import nl.houvast.network.genogram.Family.Form;
import nl.houvast.network.genogram.Family.Nature;
import nl.houvast.network.genogram.Family.Person;
import nl.houvast.network.genogram.Family.Sex;
import nl.houvast.network.genogram.Family.Status;
import nl.houvast.network.genogram.Family.Twin;

/**
 * Families out of a seed, two to 120 persons, without contradictions: second and third partners,
 * half-siblings, in-laws with parents and siblings, cousins who marry, twins, adoption, foster and
 * kin care, guardians, care, unknown births, households and reported violence.
 */
final class Clans {
  private record Member(String id, int generation) {}

  final Families told = new Families();
  private final Random random;
  private final int most;
  private final List<Member> members = new ArrayList<>();

  Clans(long seed) {
    random = new Random(seed);
    most = 2 + random.nextInt(119);
    do {
      family(born(0, null), 0);
    } while (room() && chance(0.9));
    beside();
  }

  private boolean room() {
    return told.persons.size() < most;
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private Member born(int generation, LocalDate on) {
    String id = String.format("p%d-%x", told.persons.size(), random.nextInt(4096));
    var day = LocalDate.of(1900 + 28 * generation, 1, 1).plusDays(random.nextInt(8000));
    var born = chance(0.1) ? null : on == null ? day : on;
    var life = chance(0.1) ? Family.Life.DECEASED : Family.Life.BORN;
    told.persons.add(
        new Person(
            id, "N " + id, "40", Sex.values()[random.nextInt(4)], born, life, null, List.of()));
    var member = new Member(id, generation);
    members.add(member);
    return member;
  }

  private void family(Member one, int depth) {
    int unions = chance(0.15) ? 3 : chance(0.25) ? 2 : chance(0.75) ? 1 : 0;
    for (int i = 0; i < unions && room(); i++) {
      var other = chance(0.9) ? partner(one) : null;
      int children = depth > 3 ? 0 : random.nextInt(4);
      Member before = null;
      for (int c = 0; c < children && room(); c++) {
        before = child(one, other, before);
        family(before, depth + 1);
      }
    }
  }

  private Member partner(Member one) {
    var known =
        members.stream()
            .filter(m -> m.generation() == one.generation() && !m.equals(one))
            .filter(m -> !related(m.id(), one.id()))
            .toList();
    var other =
        chance(0.06) && !known.isEmpty()
            ? known.get(random.nextInt(known.size()))
            : born(one.generation(), null);
    told.couple(
        one.id(),
        other.id(),
        chance(0.3) ? null : Form.values()[random.nextInt(3)],
        chance(0.3) ? Ended.values()[random.nextInt(2)] : null,
        null);
    if (chance(0.3) && room() && one.generation() > 0 && !hasParents(other.id())) {
      var mother = born(one.generation() - 1, null);
      told.parent(mother.id(), other.id());
      for (int i = random.nextInt(3); i > 0 && room(); i--) {
        told.parent(mother.id(), born(one.generation(), null).id());
      }
    }
    return other;
  }

  private boolean hasParents(String id) {
    return told.ties.stream().anyMatch(t -> t.kind() == Tie.Kind.PARENT_OF && t.to().equals(id));
  }

  private boolean related(String a, String b) {
    return told.ties.stream()
        .anyMatch(
            t -> t.from().equals(a) && t.to().equals(b) || t.from().equals(b) && t.to().equals(a));
  }

  private Member child(Member one, Member other, Member before) {
    var twin = before != null && chance(0.08) ? before : null;
    LocalDate day = twin == null ? null : person(twin.id()).born();
    var child = born(one.generation() + 1, day);
    String nature = twin == null && chance(0.1) ? (chance(0.5) ? "ADOPTIVE" : "FOSTER") : null;
    told.tie(Tie.Kind.PARENT_OF, one.id(), child.id(), nature);
    if (other != null) {
      told.tie(Tie.Kind.PARENT_OF, other.id(), child.id(), nature);
    }
    if (twin != null) {
      told.twin(twin.id(), child.id(), Twin.values()[random.nextInt(3)]);
    } else if (before != null && chance(0.3)) {
      told.sibling(before.id(), child.id());
    }
    return child;
  }

  private Person person(String id) {
    return told.persons.stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }

  /** What hangs beside the structure, always from an earlier generation or within one. */
  private void beside() {
    for (int i = random.nextInt(5); i > 0; i--) {
      var one = any();
      var other = any();
      if (one.generation() < other.generation()) {
        switch (random.nextInt(4)) {
          case 0 -> told.tie(Tie.Kind.GUARDIAN_OF, one.id(), other.id(), null);
          case 1 -> told.tie(Tie.Kind.PARENT_OF, one.id(), other.id(), "STEP");
          case 2 -> told.tie(Tie.Kind.PARENT_OF, one.id(), other.id(), "KIN");
          default -> told.tie(Tie.Kind.PARENT_OF, one.id(), other.id(), "FOSTER");
        }
      } else if (one.generation() == other.generation() && !one.equals(other)) {
        told.tie(Tie.Kind.CARES_FOR, one.id(), other.id(), null);
      }
      told.tell(
          any().id(),
          any().id(),
          Code.values()[8 + random.nextInt(7)],
          chance(0.2),
          Status.values()[random.nextInt(4)],
          Nature.values()[random.nextInt(3)],
          chance(0.2));
    }
    if (chance(0.5)) {
      told.home(any().id(), any().id(), any().id());
    }
  }

  private Member any() {
    return members.get(random.nextInt(members.size()));
  }

  String index() {
    return members.get(members.size() / 2).id();
  }
}
