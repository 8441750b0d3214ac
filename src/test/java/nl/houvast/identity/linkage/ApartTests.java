package nl.houvast.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.houvast.identity.linkage.Entry.Part;
import org.junit.jupiter.api.Test;

/** What somebody knows from outside, and what a shared roof does not say. */
class ApartTests {
  private static final Model MODEL = ModelFile.shipped();

  private static Traits entry(String id, String given, String surname, String born, String year) {
    return Traits.of(
        new Entry(
            id,
            Map.of(
                Part.GIVEN_NAMES,
                given,
                Part.SURNAME,
                surname,
                Part.BIRTH_DATE,
                born,
                Part.STREET,
                "Opvangweg",
                Part.HOUSE_NUMBER,
                "1",
                Part.POSTAL_CODE,
                "1199XC",
                Part.PHONE,
                "0600000012",
                Part.WRITTEN_ON,
                year + "-05-06")));
  }

  private static Frequencies terms(List<Traits> entries) {
    var all = new ArrayList<>(entries);
    for (int i = 0; i < 500; i++) {
      String born = "19%02d-%02d-%02d".formatted(10 + i % 80, 1 + i % 12, 2 + i % 27);
      var parts = new HashMap<Part, String>();
      parts.put(Part.GIVEN_NAMES, "Naam" + (char) ('a' + i % 26));
      parts.put(Part.SURNAME, "Jansen" + (char) ('a' + i % 23));
      parts.put(Part.BIRTH_DATE, born);
      all.add(Traits.of(new Entry("x" + i, parts)));
    }
    return Frequencies.of(all);
  }

  private static Set<Set<String>> persons(List<Traits> entries, Apart apart) {
    var scorer = new Scorer(MODEL, terms(entries));
    var edges = new ArrayList<Persons.Edge>();
    for (int i = 0; i < entries.size(); i++) {
      for (int j = 0; j < i; j++) {
        edges.add(new Persons.Edge(j, i, scorer.score(entries.get(j), entries.get(i))));
      }
    }
    int[] group = Persons.of(entries, edges, scorer, apart);
    var found = new HashMap<Integer, Set<String>>();
    for (int i = 0; i < group.length; i++) {
      found.computeIfAbsent(group[i], g -> new HashSet<>()).add(entries.get(i).id());
    }
    return Set.copyOf(found.values());
  }

  private static List<Traits> three() {
    return List.of(
        entry("a", "Wilhelmina", "Vermeulen", "1971-03-09", "2026"),
        entry("b", "Wilhelmina", "Vermeulen", "1971-03-09", "2026"),
        entry("c", "Willemien", "Vermeulen", "1971-03-09", "2026"));
  }

  @Test
  void a_rejected_pair_stays_apart_and_nothing_between_chains_it_together() {
    assertThat(persons(three(), new Apart())).containsExactly(Set.of("a", "b", "c"));
    var found = persons(three(), new Apart().pair("b", "a"));
    assertThat(found).hasSize(2).noneMatch(p -> p.containsAll(Set.of("a", "b")));
  }

  @Test
  void the_entries_of_two_persons_with_a_recorded_tie_never_meet_in_any_order() {
    var entries = new ArrayList<>(three());
    entries.add(entry("d", "Wilhelmina", "Vermeulen", "1971-09-03", "2026"));
    entries.add(entry("e", "W.", "Vermeulen", "1971-03-09", "2026"));
    var tie = new Apart().persons(Set.of("a", "d"), Set.of("b", "c"));
    var first = persons(entries, tie);
    assertThat(first)
        .noneMatch(
            p -> (p.contains("a") || p.contains("d")) && (p.contains("b") || p.contains("c")));
    assertThat(persons(entries, new Apart())).hasSize(1);
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(entries, new Random(seed));
      assertThat(persons(entries, tie)).as("seed " + seed).isEqualTo(first);
    }
  }

  private static final String[] GIVEN = {
    "Amina", "Bart", "Carla", "Dewi", "Emre", "Fenna", "Goran", "Hilde", "Ilse", "Joris", "Kadir",
    "Lotte", "Marek", "Noor", "Olga", "Pim"
  };

  /** So many people behind one front door, over so many years, and one entry of each. */
  private static List<Traits> roof(int people, int years) {
    var all = new ArrayList<Traits>();
    for (int i = 0; i < people; i++) {
      String born = "%d-%02d-%02d".formatted(1950 + 3 * i, 1 + (5 * i) % 12, 2 + (7 * i) % 26);
      String surname = GIVEN[(i + 5) % GIVEN.length] + "sma";
      all.add(entry("s" + i, GIVEN[i], surname, born, "" + (2026 - i % years)));
    }
    return all;
  }

  private static int household(List<Traits> roof) {
    var twice = entry("again", "Amina", "Fennasma", "1950-01-02", "2026");
    return Look.of(roof.getFirst(), twice, terms(roof)).level(Feature.HOUSEHOLD);
  }

  @Test
  void thirteen_people_behind_one_door_in_a_year_are_no_household() {
    assertThat(household(roof(12, 1))).isEqualTo(Feature.Household.DOOR_AND_PHONE.ordinal());
    assertThat(household(roof(13, 1))).isEqualTo(Look.MISSING);
    assertThat(household(roof(16, 2)))
        .as("families that follow each other are no shelter")
        .isEqualTo(Feature.Household.DOOR_AND_PHONE.ordinal());
  }

  @Test
  void in_a_shelter_one_name_is_not_one_person_and_one_person_is_still_found() {
    var shelter = new ArrayList<>(roof(16, 1));
    shelter.add(entry("again", "Amina", "Fennasma", "1950-01-02", "2026"));
    shelter.add(entry("twin1", "Sem", "Bos", "2015-06-07", "2026"));
    shelter.add(entry("twin2", "Luuk", "Bos", "2015-06-07", "2026"));
    shelter.add(entry("namesake", "Bart", "Goransma", "1991-11-12", "2026"));
    var found = persons(shelter, new Apart());
    assertThat(found).contains(Set.of("s0", "again")).hasSize(shelter.size() - 1);
  }
}
