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

/** Families as sources write them: who is one person, and who never is. */
class PersonsTests {
  private static final Model MODEL = ModelFile.shipped();

  private static Traits entry(String id, String given, String surname, String born, String sex) {
    var parts = new HashMap<Part, String>();
    parts.put(Part.SURNAME, surname);
    put(parts, Part.GIVEN_NAMES, given);
    put(parts, Part.BIRTH_DATE, born);
    put(parts, Part.SEX, sex);
    parts.put(Part.STREET, "Kerkweg");
    parts.put(Part.HOUSE_NUMBER, "7");
    parts.put(Part.POSTAL_CODE, "1234AB");
    parts.put(Part.PHONE, "0600000012");
    return Traits.of(new Entry(id, parts));
  }

  private static void put(Map<Part, String> parts, Part part, String value) {
    if (!value.isEmpty()) {
      parts.put(part, value);
    }
  }

  /** The ids that are one person, among many others who make the names what they are. */
  private static Set<Set<String>> persons(List<Traits> family) {
    var all = new ArrayList<>(family);
    for (int i = 0; i < 500; i++) {
      var other =
          Map.of(
              Part.GIVEN_NAMES, "Naam" + (char) ('a' + i % 26),
              Part.SURNAME, "Jansen" + (char) ('a' + i % 23),
              Part.BIRTH_DATE, "19%02d-%02d-%02d".formatted(10 + i % 80, 1 + i % 12, 2 + i % 27),
              Part.POSTAL_CODE, "5%03dXY".formatted(i),
              Part.HOUSE_NUMBER, "" + i);
      all.add(Traits.of(new Entry("x" + i, other)));
    }
    var scorer = new Scorer(MODEL, Frequencies.of(all));
    var edges = new ArrayList<Persons.Edge>();
    for (int i = 0; i < family.size(); i++) {
      for (int j = 0; j < i; j++) {
        edges.add(new Persons.Edge(j, i, scorer.score(family.get(j), family.get(i))));
      }
    }
    int[] group = Persons.of(family, edges, scorer);
    var found = new HashMap<Integer, Set<String>>();
    for (int i = 0; i < group.length; i++) {
      found.computeIfAbsent(group[i], g -> new HashSet<>()).add(family.get(i).id());
    }
    return Set.copyOf(found.values());
  }

  @Test
  void one_person_is_found_again_by_call_name_initial_slip_and_exchanged_day_and_month() {
    assertThat(
            persons(
                List.of(
                    entry("a", "Wilhelmina", "Vermeulen", "1971-03-09", "vrouw"),
                    entry("b", "Willemien", "VERMEULEN", "1971-03-09", "vrouw"),
                    entry("c", "W.", "Vermuelen", "1971-09-03", "vrouw"),
                    entry("d", "Vermeulen", "Wilhelmina", "1971-03-09", "vrouw"))))
        .containsExactly(Set.of("a", "b", "c", "d"));
  }

  @Test
  void brothers_twins_and_father_and_son_of_one_name_stay_apart() {
    assertThat(
            persons(
                List.of(
                    entry("father", "Kees", "Vermeulen", "1971-03-09", "man"),
                    entry("son", "Kees", "Vermeulen", "2004-11-28", "man"),
                    entry("brother", "Sem", "Vermeulen", "2006-05-14", "man"),
                    entry("twin", "Luuk", "Vermeulen", "2006-05-14", "man"))))
        .hasSize(4);
  }

  @Test
  void brothers_whose_names_rhyme_stay_apart_where_no_birth_date_tells() {
    assertThat(
            persons(
                List.of(
                    entry("mees", "Mees", "Vermeulen", "", "man"),
                    entry("kees", "Kees", "Vermeulen", "", "man"),
                    entry("kees2", "Kees", "Vermeulen", "", "man"))))
        .containsExactlyInAnyOrder(Set.of("mees"), Set.of("kees", "kees2"));
  }

  @Test
  void a_household_alone_never_makes_one_person() {
    assertThat(
            persons(
                List.of(entry("a", "", "Vermeulen", "", ""), entry("b", "", "Vermeulen", "", ""))))
        .hasSize(2);
  }

  @Test
  void two_valid_numbers_bar_and_an_entry_between_them_joins_one_only() {
    var family = new ArrayList<Traits>();
    for (String token : List.of("t1", "t2", "")) {
      var parts = new HashMap<>(Map.of(Part.GIVEN_NAMES, "Kees", Part.SURNAME, "Vermeulen"));
      parts.put(Part.BIRTH_DATE, "1971-03-09");
      put(parts, Part.BSN_TOKEN, token);
      family.add(Traits.of(new Entry("n" + token, parts)));
    }
    assertThat(persons(family)).hasSize(2);
  }

  @Test
  void the_order_in_which_entries_came_changes_nothing() {
    var entries =
        new ArrayList<>(
            List.of(
                entry("a", "Wilhelmina", "Vermeulen", "1971-03-09", "vrouw"),
                entry("b", "W.", "Vermeulen", "", "vrouw"),
                entry("c", "Willem", "Vermeulen", "1969-03-09", "man"),
                entry("d", "W.", "Vermeulen", "1969-03-08", ""),
                entry("e", "Wim", "Vermeulen", "", "man"),
                entry("f", "Mien", "Vermeulen", "1971-09-03", "")));
    var first = persons(entries);
    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(entries, new Random(seed));
      assertThat(persons(entries)).as("seed " + seed).isEqualTo(first);
    }
  }
}
