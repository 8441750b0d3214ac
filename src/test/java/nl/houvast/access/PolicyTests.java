package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import nl.houvast.kernel.Actor;
import nl.houvast.kernel.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What comes before the rules, and the edges of the rules that the oracle has no cell for. */
class PolicyTests {
  private static final Actor RVT = World.actor("ON_TEAM");
  private static final Target CASE =
      new Target(World.CASE, World.MIDDEN, Target.Mine.NO, false, false, "somebody");
  private final Policy policy = new Policy(World.DATA, Assurance.TWO_FACTORS);

  private static Circumstances with(
      @Nullable String purpose,
      @Nullable String basis,
      @Nullable Grant grant,
      Assurance assurance) {
    return new Circumstances(
        purpose, basis, grant, assurance, "REGIONAL_SAFETY_TEAM", null, World.NOW);
  }

  private static Circumstances by(Grant.Kind kind, Level level) {
    return with(
        "SAFETY_ASSESSMENT",
        "DEMO-FUTURE-LAW",
        World.grant(World.CASE, kind, level, 10, false),
        Assurance.TWO_FACTORS);
  }

  private static Circumstances team(@Nullable String purpose, @Nullable String basis) {
    return with(
        purpose,
        basis,
        World.grant(World.CASE, Grant.Kind.TEAM, Level.L4, 10, false),
        Assurance.TWO_FACTORS);
  }

  private String rule(Actor actor, Action action, Target target, Circumstances c) {
    return policy.decide(actor, action, target, c).ruleId();
  }

  private String open(Circumstances c) {
    return rule(RVT, Action.CASEFILE_OPEN, CASE, c);
  }

  @Test
  void the_order_is_account_assurance_activity_basis_rule() {
    Grant none = null;
    var nobody = new Actor("x", "x", Set.of(), "O-1", "x", World.MIDDEN);
    assertThat(open(with("BILL", "x", none, Assurance.NONE))).isEqualTo("D-ACCOUNT");
    assertThat(rule(nobody, Action.CASEFILE_OPEN, CASE, team("SAFETY_ASSESSMENT", "x")))
        .isEqualTo("D-ACCOUNT");
    assertThat(open(with("BILL", "x", none, Assurance.ONE_FACTOR))).isEqualTo("D-ASSURANCE");
    assertThat(open(with("BILL", "x", none, Assurance.TWO_FACTORS))).isEqualTo("D-ACTIVITY");
    assertThat(open(team("SAFETY_ASSESSMENT", "x"))).isEqualTo("D-BASIS");
    assertThat(open(with("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW", none, Assurance.TWO_FACTORS)))
        .isEqualTo("D-NO-RULE");
    assertThat(open(team("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW"))).isEqualTo("R-TEAM");
  }

  @Test
  void without_purpose_or_basis_nothing_opens() {
    assertThat(open(team(null, "DEMO-FUTURE-LAW"))).isEqualTo("D-ACTIVITY");
    assertThat(open(team("SAFETY_ASSESSMENT", null))).isEqualTo("D-BASIS");
  }

  @Test
  void a_purpose_of_another_activity_opens_nothing() {
    for (String purpose : List.of("AUDIT_REVIEW", "SUBJECT_RIGHTS", "MATCHING", "OWN_SIGNALS")) {
      assertThat(open(team(purpose, "DEMO-FUTURE-LAW"))).as(purpose).isEqualTo("D-ACTIVITY");
    }
  }

  @Test
  void a_basis_that_is_no_law_yet_or_no_longer_or_unconfirmed_carries_nothing() {
    for (String basis : List.of("WAMS", "DEMO-DRAFT-LAW", "DEMO-PILOT-2022", "WMO-5.1.6", "WGS")) {
      assertThat(open(team("SAFETY_ASSESSMENT", basis))).as(basis).isEqualTo("D-BASIS");
    }
  }

  @Test
  void what_follows_from_a_task_opens_no_case() {
    for (String basis : List.of("OWN_RECORD", "JOB", "NO_CASE", "OFFICER", "OWN_PERSON")) {
      for (String purpose : List.of("SAFETY_ASSESSMENT", "CONSULT", "OPERATION", "EMERGENCY")) {
        assertThat(open(team(purpose, basis))).startsWith("D-");
      }
    }
  }

  @Test
  void an_action_that_no_file_declares_is_denied_to_everybody() {
    var actions = new EnumMap<Action, Set<String>>(World.DATA.actions());
    actions.remove(Action.CASEFILE_OPEN);
    var less = new PolicyData(World.DATA.purposes(), World.DATA.bases(), actions, true, "less");
    assertThat(
            new Policy(less, Assurance.NONE)
                .decide(RVT, Action.CASEFILE_OPEN, CASE, by(Grant.Kind.TEAM, Level.L4))
                .ruleId())
        .isEqualTo("D-ACTIVITY");
    assertThat(Action.of("casefile.destroy")).isEmpty();
  }

  @Test
  void an_unknown_role_is_no_rule_and_two_roles_are_the_sum_of_both() {
    var odd = new Actor("x", "x", Set.of("SUPERUSER"), "O-1", "x", World.MIDDEN);
    assertThat(rule(odd, Action.CASEFILE_OPEN, CASE, by(Grant.Kind.TEAM, Level.L4)))
        .isEqualTo("D-NO-RULE");
    var both = new Actor("x", "x", Set.of("TEAM_MEMBER", "CURATOR"), "O-1", "x", World.MIDDEN);
    assertThat(rule(both, Action.CASEFILE_OPEN, CASE, by(Grant.Kind.TEAM, Level.L4)))
        .isEqualTo("R-TEAM");
    assertThat(rule(both, Action.KNOWLEDGE_PUBLISH, Target.own(), by(Grant.Kind.TEAM, Level.L4)))
        .isEqualTo("R-CURATOR");
  }

  @Test
  void breaking_the_glass_needs_a_fresh_sign_in_and_alarms() {
    var signedIn = with("EMERGENCY", "DEMO-FUTURE-LAW", null, Assurance.TWO_FACTORS);
    assertThat(rule(RVT, Action.BREAKGLASS_START, CASE, signedIn)).isEqualTo("D-ASSURANCE");
    var fresh = with("EMERGENCY", "DEMO-FUTURE-LAW", null, Assurance.FRESH);
    assertThat(policy.decide(RVT, Action.BREAKGLASS_START, CASE, fresh).obligations())
        .contains(Decision.Obligation.REAUTHENTICATE, Decision.Obligation.NOTIFY);
  }

  @Test
  void a_break_glass_grant_opens_nothing_outside_its_session_or_for_daily_work() {
    Grant glass = World.grant(World.CASE, Grant.Kind.BREAK_GLASS, Level.L4, 1, false);
    var outside = with("EMERGENCY", "DEMO-FUTURE-LAW", glass, Assurance.FRESH);
    assertThat(open(outside)).isEqualTo("D-NO-RULE");
    var other =
        new Circumstances(
            "EMERGENCY", "DEMO-FUTURE-LAW", glass, Assurance.FRESH, null, "g", World.NOW);
    assertThat(open(other)).isEqualTo("D-NO-RULE");
  }

  @Test
  void a_grant_counts_on_its_own_case_from_its_first_until_its_last_instant() {
    Grant grant = World.grant(World.CASE, Grant.Kind.TEAM, Level.L4, 10, false);
    assertThat(at(grant, -30)).isEqualTo("R-TEAM");
    assertThat(at(grant, -31)).isEqualTo("D-NO-RULE");
    assertThat(at(grant, 9)).isEqualTo("R-TEAM");
    assertThat(at(grant, 10)).isEqualTo("D-NO-RULE");
    assertThat(rule(RVT, Action.CASEFILE_OPEN, Target.of("case-2"), by(grant.kind(), Level.L4)))
        .isEqualTo("D-NO-RULE");
  }

  private String at(Grant grant, int days) {
    return open(
        new Circumstances(
            "SAFETY_ASSESSMENT",
            "DEMO-FUTURE-LAW",
            grant,
            Assurance.TWO_FACTORS,
            null,
            null,
            World.NOW.plus(days, ChronoUnit.DAYS)));
  }

  @Test
  void a_local_team_that_may_know_of_a_connection_reads_nothing_of_the_case() {
    Actor local = World.actor("LOCAL");
    var contact = by(Grant.Kind.LOCAL, Level.L1);
    assertThat(policy.decide(local, Action.CASEFILE_OPEN, CASE, contact).level())
        .isEqualTo(Level.L1);
    for (Action action :
        List.of(Action.NETWORK_VIEW, Action.SIGNAL_READ, Action.RECOGNITION_READ)) {
      assertThat(rule(local, action, CASE, contact)).isEqualTo("D-NO-RULE");
    }
    assertThat(
            policy.decide(local, Action.SIGNAL_READ, CASE, by(Grant.Kind.LOCAL, Level.L3)).level())
        .as("a signal of another organisation")
        .isEqualTo(Level.L3);
  }

  @Test
  void a_withheld_signal_does_not_show_in_the_intake_either() {
    var grant = World.grant("intake:MIDDEN", Grant.Kind.INTAKE, Level.L4, 10, false);
    var duty = with("SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW", grant, Assurance.TWO_FACTORS);
    var waiting = Target.of("intake:MIDDEN");
    var withheld =
        new Target(waiting.id(), waiting.region(), Target.Mine.NO, false, true, "somebody");
    assertThat(rule(RVT, Action.SIGNAL_READ, waiting, duty)).isEqualTo("R-INTAKE");
    assertThat(rule(RVT, Action.SIGNAL_READ, withheld, duty)).isEqualTo("D-NO-RULE");
  }

  @Test
  void nobody_decides_a_dispute_about_their_own_writing() {
    var mine = new Target(World.CASE, World.MIDDEN, Target.Mine.NO, false, false, RVT.account());
    var c = by(Grant.Kind.TEAM, Level.L4);
    assertThat(rule(RVT, Action.DISPUTE_DECIDE, mine, c)).isEqualTo("D-NO-RULE");
    assertThat(rule(RVT, Action.DISPUTE_DECIDE, CASE, c)).isEqualTo("R-TEAM");
  }

  @Test
  void a_question_without_a_case_is_for_those_who_ask_and_those_who_answer() {
    var c = with("CONSULT", "NO_CASE", null, Assurance.TWO_FACTORS);
    assertThat(rule(RVT, Action.CONSULT_ASK, Target.addressed(), c)).isEqualTo("R-CONSULT");
    assertThat(rule(World.actor("EXPERT"), Action.CONSULT_ANSWER, Target.addressed(), c))
        .isEqualTo("R-CONSULT");
    for (String who : List.of("LOCAL", "CURATOR", "OFFICER", "OPERATOR", "MACHINE")) {
      assertThat(rule(World.actor(who), Action.CONSULT_ASK, Target.addressed(), c))
          .startsWith("D-");
    }
  }

  @Test
  void a_consult_shows_pseudonyms_also_when_its_grant_says_more() {
    Actor expert = World.actor("EXPERT");
    var decision =
        policy.decide(expert, Action.NETWORK_VIEW, CASE, by(Grant.Kind.CONSULT, Level.L4));
    assertThat(decision.level()).isEqualTo(Level.L2);
    assertThat(decision.obligations()).contains(Decision.Obligation.MASK);
  }

  /** Whatever is missing, there is an answer; and what is allowed is so by a rule. */
  @Test
  void the_decision_is_total() {
    var targets = List.of(Target.own(), Target.addressed(), Target.of("intake:"), CASE);
    int answers = 0;
    for (Action action : Action.values()) {
      for (ActorKind who : ActorKind.values()) {
        for (Target target : targets) {
          for (var kind : Grant.Kind.values()) {
            for (String code : new String[] {null, "", "SAFETY_ASSESSMENT", "CONSULT"}) {
              var grant = World.grant(World.CASE, kind, Level.L4, 10, false);
              var c = with(code, code == null ? null : "DEMO-FUTURE-LAW", grant, Assurance.FRESH);
              var decision = policy.decide(World.actor(who.name()), action, target, c);
              assertThat(decision.ruleId()).startsWith(decision.allowed() ? "R-" : "D-");
              answers++;
            }
          }
        }
      }
    }
    assertThat(answers).isEqualTo(30 * 11 * 4 * 6 * 4);
  }

  @Test
  void the_version_names_rules_and_data() {
    assertThat(policy.version()).matches("1-[0-9a-f]{12}");
  }
}
