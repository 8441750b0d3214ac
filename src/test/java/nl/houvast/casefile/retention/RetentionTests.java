package nl.houvast.casefile.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.houvast.casefile.retention.Term.Why;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

class RetentionTests {
  private static final LocalDate CLOSED = LocalDate.of(2026, 11, 2);
  private static final List<String> KINDS =
      List.of(
          "VEILIG_THUIS",
          "POLICE",
          "MENTAL_HEALTH",
          "LOCAL_TEAM",
          "CARE_PROVIDER",
          "YOUTH_PROTECTION",
          "CHILD_PROTECTION_BOARD",
          "SCHOOL");
  private static final LocalDate OPENED = CLOSED.minusYears(1);
  private final Retention shipped = new Retention(shipped());

  private static List<RetentionRule> shipped() {
    try (var file = Retention.class.getResourceAsStream("/seed-data/policy/retention.yaml")) {
      return YAMLMapper.shared().readValue(file, new TypeReference<>() {});
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private static FileFacts file(Set<String> kinds, LocalDate... births) {
    return new FileFacts(OPENED, CLOSED, CLOSED, kinds, List.of(births), 0);
  }

  private void keeps(FileFacts file, String rule, String until) {
    assertThat(shipped.term(file))
        .isEqualTo(new Term(LocalDate.parse(until), rule, Why.LONGEST_TERM));
  }

  @Test
  void the_longest_term_governs_the_file() {
    LocalDate adult = LocalDate.of(1990, 4, 5);
    keeps(file(Set.of("POLICE"), adult), "WMO-15", "2041-11-02");
    keeps(file(Set.of("POLICE", "VEILIG_THUIS"), adult), "VT-20", "2046-11-02");
    keeps(
        file(Set.of("LOCAL_TEAM"), adult, LocalDate.of(2014, 1, 1)), "JEUGDHULP-20", "2046-11-02");
    keeps(file(Set.of("LOCAL_TEAM"), adult), "WMO-15", "2041-11-02");
    keeps(file(Set.of("YOUTH_PROTECTION"), LocalDate.of(2024, 2, 29)), "GI-48", "2072-02-29");
    keeps(
        file(Set.of("CHILD_PROTECTION_BOARD", "POLICE"), LocalDate.of(2014, 1, 1)),
        "RVDK-100",
        "2114-01-01");
  }

  @Test
  void while_the_work_goes_on_no_term_runs() {
    var open = new FileFacts(OPENED, null, CLOSED, Set.of("POLICE"), List.of(), 0);
    assertThat(shipped.term(open)).isEqualTo(new Term(null, null, Why.STILL_OPEN));
    assertThat(shipped.term(open).over(LocalDate.of(2200, 1, 1))).isFalse();
  }

  @Test
  void a_term_that_counts_from_an_unknown_birth_never_ends_by_itself() {
    var file = new FileFacts(OPENED, CLOSED, CLOSED, Set.of("YOUTH_PROTECTION"), List.of(), 1);
    assertThat(shipped.term(file)).isEqualTo(new Term(null, "GI-48", Why.BIRTH_UNKNOWN));
  }

  @Test
  void it_is_over_on_the_day_itself_and_not_before() {
    Term term = shipped.term(file(Set.of("POLICE"), LocalDate.of(1990, 4, 5)));
    assertThat(term.over(LocalDate.of(2041, 11, 1))).isFalse();
    assertThat(term.over(LocalDate.of(2041, 11, 2))).isTrue();
  }

  @Test
  void every_rule_names_its_source_and_none_is_confirmed_by_us() {
    assertThat(shipped.rules()).allMatch(r -> r.source().length() > 10 && r.confirmedBy() == null);
  }

  @Test
  void there_is_always_a_rule_that_counts() {
    assertThatThrownBy(() -> new Retention(shipped().subList(1, 3)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("every file");
  }

  /** 20,000 files that grow by one fact: the term never becomes shorter. */
  @Test
  void one_more_fact_never_shortens_a_term() {
    var random = new Random(20_261_130);
    int longer = 0;
    for (int i = 0; i < 20_000; i++) {
      FileFacts before = generated(random);
      FileFacts after = grown(before, random);
      LocalDate first = shipped.term(before).until();
      LocalDate then = shipped.term(after).until();
      assertThat(then == null || first != null && !then.isBefore(first))
          .as("%s, and then %s", before, after)
          .isTrue();
      longer += java.util.Objects.equals(first, then) ? 0 : 1;
    }
    assertThat(longer).as("else the files do not differ enough to tell").isGreaterThan(4_000);
  }

  private static FileFacts generated(Random random) {
    LocalDate closed = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000));
    var kinds = new HashSet<String>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      kinds.add(KINDS.get(random.nextInt(KINDS.size())));
    }
    var births = new ArrayList<LocalDate>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      births.add(closed.minusDays(random.nextInt(30_000)));
    }
    return new FileFacts(
        closed.minusDays(400 + random.nextInt(900)),
        closed,
        closed.minusDays(random.nextInt(300)),
        kinds,
        births,
        random.nextInt(8) == 0 ? 1 : 0);
  }

  private static FileFacts grown(FileFacts f, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> {
        var kinds = new HashSet<>(f.organisationKinds());
        kinds.add(KINDS.get(random.nextInt(KINDS.size())));
        yield new FileFacts(
            f.openedOn(), f.closedOn(), f.lastChange(), kinds, f.births(), f.unknownBirths());
      }
      case 1 -> {
        var births = new ArrayList<>(f.births());
        births.add(f.lastChange().minusDays(random.nextInt(30_000)));
        yield new FileFacts(
            f.openedOn(),
            f.closedOn(),
            f.lastChange(),
            f.organisationKinds(),
            births,
            f.unknownBirths());
      }
      case 2 ->
          new FileFacts(
              f.openedOn(),
              f.closedOn(),
              f.lastChange(),
              f.organisationKinds(),
              f.births(),
              f.unknownBirths() + 1);
      default ->
          new FileFacts(
              f.openedOn(),
              f.closedOn(),
              f.lastChange().plusDays(random.nextInt(400)),
              f.organisationKinds(),
              f.births(),
              f.unknownBirths());
    };
  }
}
