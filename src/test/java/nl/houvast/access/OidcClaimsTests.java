package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.houvast.access.OidcMember.OidcPerson;
import nl.houvast.access.Professionals.Organisation;
import nl.houvast.kernel.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

/** The settings and the mapping, as an operator writes them. */
class OidcClaimsTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
  private static final OidcPerson PERSON = new OidcPerson("https://id.example.org", "s1");
  private static final List<Organisation> ALL =
      List.of(
          new Organisation("O-RVT", "RVT", "REGIONAL_SAFETY_TEAM", "MIDDEN", List.of()),
          new Organisation("O-RVT-O", "RVT", "REGIONAL_SAFETY_TEAM", null, List.of()));
  private final OidcMapping shipped =
      OidcMapping.read(new ClassPathResource("seed-data/policy/sign-in.yaml"));

  private static OidcSettings settings(String... pairs) {
    var environment = new MockEnvironment();
    for (int i = 0; i < pairs.length; i += 2) {
      environment.setProperty("houvast.sign-in.oidc." + pairs[i], pairs[i + 1]);
    }
    return new OidcSettings(environment);
  }

  @Test
  void nothing_set_is_off_and_a_part_is_refused_with_what_is_missing() {
    assertThat(settings().on()).isFalse();
    assertThatThrownBy(() -> settings("issuer", "https://id.example.org"))
        .hasMessageContaining("houvast.sign-in.oidc.client-id,")
        .hasMessageContaining("client-secret-file are missing");
    assertThatThrownBy(() -> settings("client-id", "x", "client-secret", "y"))
        .hasMessageContaining("houvast.sign-in.oidc.issuer is missing");
    assertThatThrownBy(
            () ->
                settings("issuer", "http://id.example.org", "client-id", "x", "client-secret", "y"))
        .hasMessageContaining("https://");
    for (String weak : List.of("HS256", "none")) {
      assertThatThrownBy(
              () ->
                  settings(
                      "issuer",
                      "https://id.example.org",
                      "client-id",
                      "x",
                      "client-secret",
                      "y",
                      "id-token-algorithm",
                      weak))
          .hasMessageContaining("RS256");
    }
  }

  @Test
  void the_secret_may_stand_in_a_file(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("secret"), "s3cret\n");
    var whole =
        settings(
            "issuer",
            "https://id.example.org",
            "client-id",
            "x",
            "client-secret-file",
            file.toString());
    assertThat(whole.on()).isTrue();
    assertThat(whole.clientSecret()).isEqualTo("s3cret");
    assertThat(whole.scopesAsked()).containsExactly("openid", "profile");
    assertThatThrownBy(
            () ->
                settings(
                    "issuer",
                    "https://id.example.org",
                    "client-id",
                    "x",
                    "client-secret-file",
                    file + "x"))
        .hasMessageContaining("cannot be read");
  }

  @Test
  void a_role_of_a_machine_or_a_word_that_is_not_known_stops_the_start(@TempDir Path folder)
      throws Exception {
    String text =
        new ClassPathResource("seed-data/policy/sign-in.yaml")
            .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    Path file = folder.resolve("sign-in.yaml");
    for (String other : List.of("MACHINE_CLIENT", "JOB", "FAMILY")) {
      Files.writeString(
          file, text.replace("houvast-beheer: ADMINISTRATOR", "houvast-beheer: " + other));
      assertThatThrownBy(() -> OidcMapping.read(new FileSystemResource(file)))
          .hasMessageContaining(other);
    }
    for (String broken :
        List.of(text.replace("prefix:", "prefixx:"), text.replace("validFrom", "from"))) {
      Files.writeString(file, broken);
      assertThatThrownBy(() -> OidcMapping.read(new FileSystemResource(file)))
          .hasMessageContaining("cannot be read");
    }
  }

  @Test
  void a_claim_may_lie_within_another() {
    var nested =
        new OidcMapping(
            shipped.validFrom(),
            null,
            shipped.name(),
            new OidcMapping.Roles("realm_access.roles", "", shipped.roles().values()),
            shipped.organisation(),
            shipped.region(),
            shipped.kinds(),
            shipped.secondFactor());
    var claims =
        Map.<String, Object>of(
            "name", "A\u0000\u202Eb",
            "houvast_organisation", "rvt-midden",
            "realm_access", Map.of("roles", List.of("houvast-regioteam")));
    var answer = new OidcClaims(nested, claims).member(PERSON, Map.of(), ALL, TODAY);
    assertThat(answer.orThrow().roles()).containsExactly("TEAM_MEMBER");
    assertThat(answer.orThrow().name()).isEqualTo("Ab");
    assertThat(answer.orThrow().assurance()).isEqualTo(Assurance.ONE_FACTOR);
  }

  @Test
  void whoever_works_in_one_region_has_one() {
    var claims =
        Map.<String, Object>of(
            "name", "A", "houvast_organisation", "rvt-oost", "houvast_roles", "houvast-regioteam");
    assertThat(new OidcClaims(shipped, claims).member(PERSON, Map.of(), ALL, TODAY))
        .isEqualTo(Answer.refused("sign-in.region"));
  }

  @Test
  void the_way_on_names_no_host() {
    var request = new MockHttpServletRequest();
    assertThat(OidcArrived.within("http://evil.example.org/casussen?a=b", request))
        .isEqualTo("/casussen?a=b");
    for (String bad :
        List.of(
            "//evil.example.org/",
            "http://x//evil.example.org",
            "javascript:alert(1)",
            "/\\evil",
            "")) {
      assertThat(OidcArrived.within(bad, request)).as(bad).isIn("/", "");
      assertThat(OidcArrived.within(bad, request)).as(bad).doesNotContain("evil");
    }
  }
}
