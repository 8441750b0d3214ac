package nl.houvast.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

/** Signing in and out through the provider of an organisation, in a real browser. */
@OidcTest
class OidcE2E {
  private final Provider provider = OidcTest.Known.PROVIDER;
  @Autowired Api api;
  @Autowired Clock clock;
  @Autowired Neo4jClient graph;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(api.url());
    provider.returnTo = api.url() + "/login/oauth2/code/organisation";
    provider.wrong = Provider.Wrong.NOTHING;
    provider.userInfo = Map.of();
    provider.asksFirst = true;
    provider.ended.clear();
  }

  @AfterEach
  void close() {
    browser.close();
    graph.query("MATCH (p:Professional) WHERE p.externalId IS NOT NULL DETACH DELETE p").run();
  }

  private Visitor arriving(String method, String organisation) {
    provider.claims =
        Map.of(
            "sub",
            "imke-2",
            "name",
            "Imke Extern",
            "houvast_roles",
            List.of("houvast-regioteam"),
            "houvast_organisation",
            organisation,
            "amr",
            List.of(method));
    Visitor visitor = browser.visitor().open("login");
    visitor.accessible().screenshot("sign-in-organisation-1440");
    visitor.width(390).accessible().screenshot("sign-in-organisation-390").width(1440);
    visitor
        .page()
        .getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inloggen met uw organisatie"))
        .click();
    visitor
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ik ben het"))
        .click();
    return visitor;
  }

  @Test
  void the_button_leads_through_the_organisation_and_out_again() {
    Visitor imke = arriving("mfa", "rvt-midden");
    assertThat(imke.page().getByText("Wat heeft mij nu nodig")).isVisible();
    imke.rest().page().locator("#account").click();
    imke.page().locator("#sign-out").click();
    assertThat(imke.page().getByText("Afgemeld bij de organisatie")).isVisible();
    Assertions.assertThat(provider.ended).hasSize(1);
    Assertions.assertThat(provider.ended.getFirst())
        .containsEntry("client_id", Provider.CLIENT)
        .containsEntry("post_logout_redirect_uri", api.url() + "/login")
        .containsKey("id_token_hint");
    imke.open("casussen");
    assertThat(imke.page()).hasURL(api.url() + "/login");
  }

  @Test
  void one_factor_there_and_our_own_step_here() {
    Visitor imke = arriving("pwd", "rvt-midden");
    assertThat(imke.page()).hasURL(api.url() + "/tweede-stap");
    imke.open("casussen");
    assertThat(imke.page()).hasURL(api.url() + "/tweede-stap");
    String secret = imke.page().locator("#second-step-secret").innerText().replace(" ", "");
    imke.fill("Code van zes cijfers", new OneTimeCodes().code(secret, clock.instant()))
        .press("Aanzetten");
    assertThat(imke.page().getByText("Wat heeft mij nu nodig")).isVisible();
  }

  @Test
  void whoever_is_refused_reads_what_to_do() {
    Visitor stranger = arriving("mfa", "elders").forgiving();
    assertThat(stranger.page().getByText("Vraag de beheerder van uw organisatie")).isVisible();
    stranger.accessible().screenshot("sign-in-refused-1440");
    stranger.forgiving();
    stranger
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Terug naar aanmelden"))
        .click();
    assertThat(stranger.page()).hasURL(api.url() + "/login");
    stranger.rest();
  }
}
