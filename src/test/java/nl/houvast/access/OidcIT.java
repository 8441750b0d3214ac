package nl.houvast.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.TestClock;
import nl.houvast.access.Provider.Wrong;
import nl.houvast.kernel.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signing in through the identity provider of an organisation, over HTTP. */
@OidcTest
class OidcIT {
  private static final String TWO = "urn:houvast.example.org:two-factors";
  private final Provider provider = OidcTest.Known.PROVIDER;
  @Autowired Api api;
  @Autowired Neo4jClient graph;
  @Autowired TestClock.Moving clock;
  @Autowired DemoActing demo;
  @Autowired CurrentActor current;
  @Autowired Reauthentication again;
  @Autowired SecondStep secondStep;
  @Autowired Accounts doors;
  @Autowired Professionals professionals;

  @BeforeEach
  void set_up() {
    provider.returnTo = api.url() + "/login/oauth2/code/organisation";
    provider.refused.clear();
    provider.ended.clear();
    provider.wrong = Wrong.NOTHING;
    provider.userInfo = Map.of();
    provider.asksFirst = false;
    somebody(Map.of());
  }

  @AfterEach
  void forget() {
    clock.to(TestClock.DAY);
    graph.query("MATCH (p:Professional) WHERE p.externalId IS NOT NULL DETACH DELETE p").run();
  }

  /** A member of the regional team of Midden who signed in with two factors, with this changed. */
  private void somebody(Map<String, Object> changed) {
    var claims = new HashMap<String, Object>();
    claims.put("sub", "imke-1");
    claims.put("name", "Imke Extern");
    claims.put("houvast_roles", List.of("houvast-regioteam", "mail-gebruikers"));
    claims.put("houvast_organisation", "rvt-midden");
    claims.put("acr", TWO);
    claims.putAll(changed);
    claims.values().removeIf(""::equals);
    provider.claims = claims;
  }

  private Arriving browser() {
    return new Arriving(api.url());
  }

  private long accounts() {
    return graph
        .query("MATCH (p:Professional) WHERE p.externalId IS NOT NULL RETURN count(p)")
        .fetchAs(Long.class)
        .one()
        .orElseThrow();
  }

  private List<String> lines() {
    return List.copyOf(
        graph
            .query(
                """
                MATCH (l:AuditLine) WHERE l.account STARTS WITH 'o-'
                RETURN l.activity + ' ' + l.action + ' ' + l.outcome ORDER BY l.seq
                """)
            .fetchAs(String.class)
            .all());
  }

  /** The lines that an act adds. */
  private List<String> linesOf(Runnable act) {
    int before = lines().size();
    act.run();
    var all = lines();
    return all.subList(before, all.size());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          houvast-regioteam,   rvt-midden,            '',    TEAM_MEMBER O-RVT MIDDEN
          houvast-regioteam,   rvt-noord,             noord, TEAM_MEMBER O-RVT-N NOORD
          houvast-lokaal-team, lokaal-waardhaven,     '',    LOCAL_WORKER O-LT MIDDEN
          houvast-deskundige,  expertise-oost-midden, '',    EXPERT O-EXP null
          houvast-deskundige,  expertise-noord,       oost,  EXPERT O-EXP-N OOST
          houvast-kennis,      expertise-noord,       '',    CURATOR O-EXP-N null
          houvast-toezicht,    rvt-oost,              '',    PRIVACY_OFFICER O-RVT-O OOST
          houvast-beheer,      rvt-midden,            midden,ADMINISTRATOR O-RVT MIDDEN
          """)
  void each_role_comes_in_with_its_organisation_and_region(
      String role, String organisation, String region, String expected) {
    somebody(
        Map.of(
            "houvast_roles", List.of(role),
            "houvast_organisation", organisation,
            "houvast_region", region));
    var browser = browser();
    var reply = browser.arrive();
    assertThat(reply.statusCode()).isEqualTo(302);
    assertThat(Arriving.to(reply)).isEqualTo(api.url() + "/");
    assertThat(browser.who()).isEqualTo("Imke Extern " + expected + " TWO_FACTORS");
  }

  @Test
  void state_nonce_and_proof_key_go_along_and_a_session_gets_another_number() {
    var browser = browser();
    var asked = Provider.form(URI.create(browser.sent()).getRawQuery());
    assertThat(asked)
        .containsEntry("response_type", "code")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("acr_values", TWO)
        .containsKeys("state", "nonce", "code_challenge");
    assertThat(browser.who()).isEqualTo("nobody");
    String before = browser.session();
    browser.arrive();
    assertThat(browser.session()).isNotEqualTo(before).isNotEmpty();
    assertThat(provider.refused).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "pwd", "otp"})
  void without_a_second_factor_at_the_provider_our_own_step_follows(String method) {
    somebody(Map.of("acr", "one-factor", "amr", List.of(method)));
    provider.userInfo = Map.of("acr", TWO, "amr", List.of("mfa"));
    var browser = browser();
    assertThat(linesOf(browser::arrive)).doesNotContain("account.sign-in LOGIN done");
    assertThat(browser.who()).as("half signed in is nobody").isEqualTo("nobody");
    assertThat(accounts()).isEqualTo(1);
  }

  @Test
  void both_methods_of_a_line_are_two_factors() {
    somebody(Map.of("acr", "", "amr", List.of("otp", "pwd")));
    var browser = browser();
    browser.arrive();
    assertThat(browser.who()).endsWith("TWO_FACTORS");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          houvast_roles,        houvast-directeur, functie door die Houvast niet kent
          houvast_roles,        houvast-deskundige,geen functie door
          houvast_roles,        mail-gebruikers,   geen functie door
          houvast_roles,        '',                geen functie door
          houvast_organisation, elders,            voor welke organisatie
          houvast_organisation, O-RVT,             voor welke organisatie
          houvast_organisation, '',                voor welke organisatie
          houvast_region,       west,              in welke regio
          houvast_region,       noord,             in welke regio
          name,                 '',                uw naam niet
          """)
  void an_unknown_value_is_refused_with_what_to_do_and_a_line(
      String claim, String value, String sentence) {
    somebody(Map.of(claim, value));
    var browser = browser();
    var reply = new java.util.concurrent.atomic.AtomicReference<HttpResponse<String>>();
    assertThat(linesOf(() -> reply.set(browser.arrive())))
        .containsExactly("account.sign-in LOGIN denied");
    assertThat(reply.get().statusCode()).isEqualTo(403);
    assertThat(reply.get().body()).contains(sentence, "Vraag de beheerder", "href=\"/login\"");
    if (!value.isEmpty()) {
      assertThat(reply.get().body()).doesNotContain(value);
    }
    assertThat(browser.who()).isEqualTo("nobody");
    assertThat(accounts()).isZero();
  }

  @Test
  void two_organisations_at_once_are_none() {
    somebody(Map.of("houvast_organisation", List.of("rvt-midden", "rvt-noord")));
    assertThat(browser().arrive().statusCode()).isEqualTo(403);
  }

  @Test
  void an_expert_s_organisation_cannot_make_somebody_of_the_regional_team() {
    somebody(
        Map.of(
            "houvast_organisation",
            "expertise-oost-midden",
            "houvast_roles",
            List.of("houvast-regioteam", "houvast-deskundige")));
    var browser = browser();
    browser.arrive();
    assertThat(browser.who()).contains(" EXPERT O-EXP ");
  }

  @Test
  void before_the_mapping_holds_nobody_comes_in() {
    clock.to(LocalDate.of(2026, 10, 31));
    assertThat(browser().arrive().statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOTHING")
  void a_token_with_one_thing_wrong_lets_nobody_in(Wrong wrong) {
    provider.wrong = wrong;
    var browser = browser();
    var reply = browser.arrive();
    assertThat(reply.statusCode()).isEqualTo(401);
    assertThat(reply.body()).contains("lukte niet");
    assertThat(browser.who()).isEqualTo("nobody");
    assertThat(accounts()).isZero();
    provider.wrong = Wrong.NOTHING;
    browser.arrive();
    assertThat(browser.who()).as("the same, with nothing wrong").startsWith("Imke Extern");
  }

  @Test
  void a_code_and_a_state_are_used_once_and_by_the_browser_that_asked() {
    var browser = browser();
    String back = browser.back();
    var thief = browser();
    thief.sent();
    assertThat(thief.get(back).statusCode()).as("another browser").isEqualTo(401);
    assertThat(thief.who()).isEqualTo("nobody");

    String forged = back.replaceAll("state=[^&]*", "state=forged");
    assertThat(browser.get(forged).statusCode()).isEqualTo(401);

    browser.get(back);
    assertThat(browser.who()).as("a forged answer used nothing up").startsWith("Imke Extern");
    assertThat(browser.get(back).statusCode()).as("the same once more").isEqualTo(401);

    var other = browser();
    String fresh = Provider.form(URI.create(other.back()).getRawQuery()).get("state");
    String used = Provider.form(URI.create(back).getRawQuery()).get("code");
    String mixed =
        provider.returnTo
            + "?code="
            + used
            + "&state="
            + java.net.URLEncoder.encode(fresh, java.nio.charset.StandardCharsets.UTF_8);
    assertThat(other.get(mixed).statusCode()).as("an old code, a new state").isEqualTo(401);
    assertThat(provider.refused).containsExactly("token");
    assertThat(other.who()).isEqualTo("nobody");
  }

  @Test
  void a_closed_account_stays_closed_at_every_organisation() {
    browser().arrive();
    String account = account();
    administrator(() -> doors.close(account));
    for (String organisation : List.of("rvt-midden", "rvt-noord")) {
      somebody(Map.of("houvast_organisation", organisation));
      var browser = browser();
      var lines = linesOf(() -> assertThat(browser.arrive().body()).contains("is gesloten"));
      assertThat(lines).containsExactly("account.sign-in LOGIN denied");
      assertThat(browser.who()).isEqualTo("nobody");
    }
    assertThat(accounts()).isEqualTo(1);
    administrator(() -> doors.open(account));
    somebody(Map.of());
    var again = browser();
    again.arrive();
    assertThat(again.who()).startsWith("Imke Extern");
  }

  private void administrator(Runnable work) {
    SignedIn admin = professionals.signIn("beheer").orElseThrow().by(Assurance.TWO_FACTORS);
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(admin, null, admin.getAuthorities()));
    try {
      work.run();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  /** Of the only one who came through the provider. */
  private String account() {
    return graph
        .query("MATCH (p:Professional) WHERE p.externalId IS NOT NULL RETURN p.account")
        .fetchAs(String.class)
        .one()
        .orElseThrow();
  }

  @Test
  void the_person_is_the_subject_and_never_the_name() {
    browser().arrive();
    somebody(Map.of("name", "Imke Hertrouwd", "houvast_roles", List.of("houvast-beheer")));
    var again = browser();
    assertThat(linesOf(again::arrive)).containsExactly("account.sign-in LOGIN done");
    assertThat(again.who()).startsWith("Imke Hertrouwd ADMINISTRATOR");
    assertThat(accounts()).isEqualTo(1);

    somebody(Map.of("sub", "rvt", "preferred_username", "rvt", "email", "rvt@example.org"));
    assertThat(linesOf(() -> browser().arrive()))
        .containsExactly("account.created C done", "account.sign-in LOGIN done");
    assertThat(accounts()).as("nobody takes over the account rvt").isEqualTo(2);
  }

  @Test
  void what_was_granted_at_one_organisation_does_not_go_along_to_another() {
    browser().arrive();
    graph
        .query(
            "MATCH (p:Professional) WHERE p.externalId IS NOT NULL CREATE (p)-[:HOLDS]->(:Grant {id: 'g-oidc'})")
        .run();
    somebody(Map.of("houvast_organisation", "rvt-noord"));
    browser().arrive();
    assertThat(
            graph
                .query(
                    "MATCH (:Organisation {id: 'O-RVT-N'})<-[:MEMBER_OF]-(p)-[:HOLDS]->(g {id: 'g-oidc'}) RETURN count(g)")
                .fetchAs(Long.class)
                .one())
        .contains(0L);
    graph.query("MATCH (g:Grant {id: 'g-oidc'}) DETACH DELETE g").run();
  }

  @Test
  void nobody_comes_in_with_a_password_as_somebody_of_a_provider() {
    browser().arrive();
    String account = account();
    api.as(account).get("/me").expect(401);
  }

  @Test
  void who_has_no_password_proves_anew_who_they_are_by_a_code() {
    browser().arrive();
    String account = account();
    var codes = new OneTimeCodes();
    demo.as(
        account,
        () -> {
          var me = current.require();
          assertThat(again.byCode(me)).isTrue();
          assertThat(again.again(me, "")).isEqualTo(Answer.refused("second-step.none"));
          var setup = secondStep.begin();
          var before = codes.code(setup.secret(), clock.instant().minusSeconds(30));
          secondStep.setUp(setup, before, "here").orThrow();
          for (String wrong : List.of("", "houvast-demo", "null", before)) {
            assertThat(again.again(me, wrong)).isEqualTo(Answer.refused("second-step.wrong"));
          }
          return assertThat(again.again(me, codes.code(setup.secret(), clock.instant())))
              .isEqualTo(Answer.of(Assurance.FRESH));
        });
    assertThat(demo.as("rvt", () -> again.byCode(current.require()))).isFalse();
  }

  @Test
  void the_way_on_stays_within_houvast() {
    var browser = browser();
    browser.get("/casussen?x=1");
    assertThat(Arriving.to(browser.arrive())).startsWith(api.url() + "/casussen?x=1");
    for (String evil :
        List.of(
            "/oauth2/authorization/organisation?redirect_uri=https://evil.example.org",
            "/oauth2/authorization/organisation?continue=https://evil.example.org")) {
      assertThat(Arriving.to(browser.get(evil)))
          .startsWith(provider.issuer())
          .doesNotContain("evil");
    }
    assertThat(browser.get("/oauth2/authorization/elsewhere").statusCode()).isEqualTo(401);
    assertThat(browser.get("/login/oauth2/code/organisation?error=access_denied&state=x").body())
        .contains("lukte niet")
        .doesNotContain("access_denied");
  }
}
