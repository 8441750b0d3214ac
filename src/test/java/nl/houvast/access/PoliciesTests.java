package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Dated.Status;
import nl.houvast.kernel.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.mock.env.MockEnvironment;

/** What may be chosen on which day, from the shipped files and from an operator's own. */
class PoliciesTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final String SHIPPED = "classpath:seed-data/policy/";

  private static Policies on(String day, String location, String... profiles) {
    return at(
        LocalDate.parse(day).atTime(LocalTime.NOON).atZone(ZONE).toInstant(), location, profiles);
  }

  private static Policies at(Instant now, String location, String... profiles) {
    var environment = new MockEnvironment();
    environment.setActiveProfiles(profiles);
    return new Policies(Clock.fixed(now, ZONE), new DefaultResourceLoader(), environment, location);
  }

  private static List<String> codes(List<? extends Dated> lines) {
    return lines.stream().map(Dated::code).toList();
  }

  private static String refusal(Policies policies, @Nullable String purpose, String basis) {
    return switch (policies.inForce(purpose, basis)) {
      case Answer.Given<Ground> given -> "given";
      case Answer.Refused<Ground>(var rejection) -> rejection.code();
    };
  }

  @Test
  void the_demo_offers_its_invented_law_and_the_daily_purposes_only() {
    var demo = on("2026-11-02", SHIPPED, "demo");
    assertThat(codes(demo.basesToday())).containsExactly("DEMO-FUTURE-LAW");
    assertThat(codes(demo.purposesToday())).containsExactly("SAFETY_ASSESSMENT", "CONSULT");
    assertThat(refusal(demo, "SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW")).isEqualTo("given");
  }

  @Test
  void outside_the_demo_the_shipped_file_offers_no_basis_at_all() {
    for (String[] profiles : List.of(new String[] {"prod"}, new String[0])) {
      var prod = on("2026-11-02", SHIPPED, profiles);
      assertThat(prod.basesToday()).isEmpty();
      assertThat(refusal(prod, "SAFETY_ASSESSMENT", "DEMO-FUTURE-LAW"))
          .isEqualTo("ground.basis-not-in-force");
    }
  }

  @Test
  void what_is_not_in_force_is_refused_with_the_reason() {
    var demo = on("2026-11-02", SHIPPED, "demo");
    for (String basis : List.of("WAMS", "DEMO-DRAFT-LAW", "DEMO-PILOT-2022", "WGS", "no-such")) {
      assertThat(refusal(demo, "SAFETY_ASSESSMENT", basis)).isEqualTo("ground.basis-not-in-force");
    }
    for (String purpose : List.of("EMERGENCY", "AUDIT_REVIEW", "DEMO-PILOT-INTAKE", "OPERATION")) {
      assertThat(refusal(demo, purpose, "DEMO-FUTURE-LAW"))
          .isEqualTo("ground.purpose-not-in-force");
    }
    assertThat(refusal(demo, null, "DEMO-FUTURE-LAW")).isEqualTo("ground.purpose-missing");
    assertThat(refusal(demo, "CONSULT", " ")).isEqualTo("ground.basis-missing");
  }

  @Test
  void no_real_basis_of_the_shipped_file_claims_to_be_confirmed() {
    for (LegalBasis basis : on("2026-11-02", SHIPPED).bases()) {
      assertThat(basis.confirmedBy()).as(basis.code()).isNull();
      assertThat(basis.status()).as(basis.code()).isNotIn(Status.IN_FORCE, Status.TEMPORARY);
      assertThat(basis.code().startsWith("DEMO-") || basis.status() != Status.FICTITIOUS).isTrue();
    }
  }

  @Test
  void every_activity_has_a_purpose_that_exists() {
    var policies = on("2026-11-02", SHIPPED, "demo");
    assertThat(policies.activities()).hasSize(Action.values().length);
    var known = new java.util.ArrayList<>(codes(policies.purposes()));
    known.addAll(List.of("OPERATION", "OWN_SIGNALS"));
    policies.activities().forEach(a -> assertThat(known).as(a.id()).containsAll(a.purposes()));
  }

  private static LegalBasis basis(Status status, @Nullable String confirmedBy) {
    return new LegalBasis(
        "X",
        Map.of("nl", "X"),
        Map.of("nl", "X"),
        "law",
        "1",
        List.of("POLICE"),
        List.of("CONSULT"),
        List.of(),
        LocalDate.of(2026, 3, 1),
        LocalDate.of(2026, 11, 30),
        status,
        "source",
        null,
        confirmedBy,
        null);
  }

  @Test
  void a_basis_holds_from_its_first_day_up_to_and_including_its_last() {
    var temporary = basis(Status.TEMPORARY, "mr. V. Verzonnen");
    assertThat(temporary.choosable(LocalDate.of(2026, 2, 28), false)).isFalse();
    assertThat(temporary.choosable(LocalDate.of(2026, 3, 1), false)).isTrue();
    assertThat(temporary.choosable(LocalDate.of(2026, 11, 30), false)).isTrue();
    assertThat(temporary.choosable(LocalDate.of(2026, 12, 1), false)).isFalse();
  }

  @Test
  void only_law_that_a_named_person_confirmed_can_be_chosen() {
    LocalDate day = LocalDate.of(2026, 11, 2);
    for (Status status : Status.values()) {
      boolean law = status == Status.IN_FORCE || status == Status.TEMPORARY;
      assertThat(basis(status, "mr. V. Verzonnen").choosable(day, false))
          .as(status.name())
          .isEqualTo(law);
      for (String nobody : new String[] {null, " "}) {
        assertThat(basis(status, nobody).choosable(day, false)).as(status.name()).isFalse();
      }
      assertThat(basis(status, null).choosable(day, true)).isEqualTo(status == Status.FICTITIOUS);
    }
  }

  @Test
  void a_basis_reaches_the_organisations_and_purposes_that_it_names() {
    var law = basis(Status.IN_FORCE, "mr. V. Verzonnen");
    assertThat(law.reachesOrganisation("POLICE")).isTrue();
    assertThat(law.reachesOrganisation("SCHOOL")).isFalse();
    assertThat(law.reachesOrganisation(null)).isFalse();
    assertThat(law.reachesPurpose("CONSULT")).isTrue();
    assertThat(law.reachesPurpose("SAFETY_ASSESSMENT")).isFalse();
  }

  @Test
  void an_operator_works_on_a_file_of_its_own_until_the_night_after_its_last_day(@TempDir Path own)
      throws IOException {
    for (String name : List.of("purposes", "activities")) {
      Files.copy(Path.of("seed-data/policy", name + ".yaml"), own.resolve(name + ".yaml"));
    }
    Files.writeString(
        own.resolve("legal-bases.yaml"),
        """
        - code: OWN-LAW
          label: {nl: "Wet"}
          explanation: {nl: "Verzonnen voor deze test"}
          organisationKinds: [REGIONAL_SAFETY_TEAM]
          purposes: [SAFETY_ASSESSMENT]
          validFrom: 2026-01-01
          validUntil: 2026-11-02
          status: IN_FORCE
          confirmedBy: "mr. V. Verzonnen"
        """);
    String location = own.toUri().toString();
    var lastMinute = at(Instant.parse("2026-11-02T22:59:00Z"), location, "prod");
    assertThat(refusal(lastMinute, "SAFETY_ASSESSMENT", "OWN-LAW")).isEqualTo("given");
    assertThat(refusal(lastMinute, "CONSULT", "OWN-LAW")).isEqualTo("ground.basis-not-for-this");
    var midnight = at(Instant.parse("2026-11-02T23:00:00Z"), location, "prod");
    assertThat(refusal(midnight, "SAFETY_ASSESSMENT", "OWN-LAW"))
        .isEqualTo("ground.basis-not-in-force");
    assertThat(lastMinute.data().digest()).isNotEqualTo(on("2026-11-02", SHIPPED).data().digest());
  }
}
