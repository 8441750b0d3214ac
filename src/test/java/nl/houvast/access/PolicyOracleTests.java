package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.kernel.Level;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The hand-written answers of {@code oracle.yaml} against the decision, cell by cell. */
class PolicyOracleTests {
  private static final List<String> STATES =
      List.of("own", "same", "other", "live", "expired", "revoked", "closed", "glass", "withheld");
  private static final List<String> ACTORS =
      Arrays.stream(ActorKind.values()).map(Enum::name).toList();
  private static final String DENIED = "L0 D-NO-RULE";
  private final Policy policy = new Policy(World.DATA, Assurance.TWO_FACTORS);

  private record Cell(String who, Action action, String state) {}

  private static JsonNode oracle() {
    try (var in = PolicyOracleTests.class.getResourceAsStream("/access/oracle.yaml")) {
      return YAMLMapper.builder().build().readTree(in).path("actors");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All cells: those that are written down, and the rest, which are denied. */
  private static Map<Cell, String> expected() {
    Map<Cell, String> cells = new HashMap<>();
    for (String who : ACTORS) {
      for (Action action : Action.values()) {
        for (String state : STATES) {
          JsonNode cell = oracleOf(who).path(action.id()).path(state);
          cells.put(new Cell(who, action, state), cell.isString() ? cell.asString() : DENIED);
        }
      }
    }
    return cells;
  }

  private static final JsonNode ORACLE = oracle();

  private static JsonNode oracleOf(String who) {
    return ORACLE.path(who);
  }

  private String decided(Cell cell) {
    var decision =
        policy.decide(
            World.actor(cell.who()),
            cell.action(),
            World.target(cell.who(), cell.state()),
            World.circumstances(cell.who(), cell.state(), cell.action()));
    assertThat(decision.allowed()).isEqualTo(decision.ruleId().startsWith("R-"));
    assertThat(decision.obligations()).contains(Decision.Obligation.LOG);
    return decision.level() + " " + decision.ruleId();
  }

  @Test
  void every_one_of_2970_answers_is_the_one_that_was_written_by_hand() {
    var cells = expected();
    assertThat(cells).hasSize(2970).hasSize(11 * 30 * 9);
    var wrong = new ArrayList<String>();
    cells.forEach(
        (cell, answer) -> {
          String decided = decided(cell);
          if (!decided.equals(answer)) {
            wrong.add(cell + " is " + decided + " and should be " + answer);
          }
        });
    assertThat(wrong).isEmpty();
  }

  /** A misspelt name would silently become a denial. */
  @Test
  void the_oracle_names_nothing_that_does_not_exist() {
    assertThat(ORACLE.propertyNames()).containsExactlyElementsOf(ACTORS);
    int named = 0;
    for (var actor : ORACLE.properties()) {
      for (var line : actor.getValue().properties()) {
        assertThat(Action.of(line.getKey())).as(line.getKey()).isPresent();
        for (var cell : line.getValue().properties()) {
          assertThat(STATES).contains(cell.getKey());
          assertThat(cell.getValue().asString()).matches("L[0-4] R-[A-Z-]+");
          named++;
        }
      }
    }
    assertThat(named).isEqualTo(allowed());
  }

  private static int allowed() {
    return (int) expected().values().stream().filter(answer -> !answer.equals(DENIED)).count();
  }

  @Test
  void each_state_of_the_world_is_the_state_that_it_is_called() {
    var names =
        Map.of(
            "own", ObjectState.OWN,
            "same", ObjectState.SAME_REGION,
            "other", ObjectState.OTHER_REGION,
            "live", ObjectState.CONSULT_LIVE,
            "expired", ObjectState.CONSULT_EXPIRED,
            "revoked", ObjectState.CONSULT_REVOKED,
            "closed", ObjectState.CLOSED,
            "glass", ObjectState.BREAK_GLASS,
            "withheld", ObjectState.WITHHELD);
    for (String state : STATES) {
      var c = World.circumstances("ON_TEAM", state, Action.CASEFILE_OPEN);
      assertThat(ObjectState.of(World.actor("ON_TEAM"), World.target("ON_TEAM", state), c))
          .isEqualTo(names.get(state));
    }
  }

  /** The most that each actor may ever see, as the table of actors says. */
  @Test
  void nobody_sees_more_than_the_most_of_their_kind() {
    var most =
        Map.of(
            "EXPERT", Level.L2,
            "CURATOR", Level.L0,
            "FAMILY", Level.L3,
            "OPERATOR", Level.L0,
            "MACHINE", Level.L1);
    expected()
        .keySet()
        .forEach(
            cell -> {
              Level level = Level.valueOf(decided(cell).substring(0, 2));
              assertThat(most.getOrDefault(cell.who(), Level.L4).atLeast(level))
                  .as(cell.toString())
                  .isTrue();
            });
  }
}
