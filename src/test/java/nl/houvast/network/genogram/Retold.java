package nl.houvast.network.genogram;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.houvast.network.genogram.Drawing.Symbol;

/** A family out of a seed, told once more in another way; each answers what is wrong then. */
record Retold(long seed, Clans clan) {
  static Retold of(long seed) {
    return new Retold(seed, new Clans(seed));
  }

  Look look() {
    return Look.at(clan.told.seenFrom(clan.index()));
  }

  List<String> inAnotherOrder() {
    String one = Look.svg(clan.told.shuffled(seed, clan.index()));
    String other = Look.svg(clan.told.shuffled(seed + 1, clan.index()));
    return one.equals(other) ? List.of() : List.of("other bytes");
  }

  List<String> withOneMoreChild() {
    var family = clan.told.seenFrom(clan.index());
    var alone = Generations.of(Kin.of(family)).alone();
    String parent = any();
    if (alone.contains(parent)) {
      return List.of(); // Comes out of the last row, which is meant.
    }
    var before = rows(family, alone);
    clan.told.child("leaf", Family.Sex.UNKNOWN, 2100, parent);
    var grown = clan.told.seenFrom(clan.index());
    int own = Generations.of(Kin.of(grown)).of("leaf");
    var after = rows(grown, alone);
    before.remove(own);
    after.remove(own);
    return after.equals(before) ? List.of() : List.of(before + " is now " + after);
  }

  private static TreeMap<Integer, List<String>> rows(Family family, List<String> without) {
    var rows = new TreeMap<Integer, List<String>>();
    for (Symbol s : Genogram.draw(family).symbols()) {
      if (!without.contains(s.person().id())) {
        rows.computeIfAbsent(s.generation(), k -> new ArrayList<>()).add(s.person().id());
      }
    }
    return rows;
  }

  List<String> withoutOne() {
    var told = clan.told;
    String gone = any();
    told.persons.removeIf(p -> p.id().equals(gone));
    String dangling = Look.svg(told.seenFrom(null));
    told.ties.removeIf(t -> t.from().equals(gone) || t.to().equals(gone));
    told.violence.removeIf(v -> v.from().equals(gone) || v.to().equals(gone));
    told.households.replaceAll(
        h ->
            new Family.Household(
                h.id(),
                h.personIds().stream().filter(id -> !id.equals(gone)).collect(Collectors.toSet())));
    return dangling.equals(Look.svg(told.seenFrom(null))) ? List.of() : List.of("a trace");
  }

  private String any() {
    return clan.told.persons.get((int) (seed % clan.told.persons.size())).id();
  }
}
