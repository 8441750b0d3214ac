package nl.houvast.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From signals that wait to a case that everybody on it can read, in a real browser. */
@HouvastTest
class CaseFileE2E {
  private static final List<String> TABS =
      List.of("overzicht", "netwerk", "tijdlijn", "betrokkenen", "inzage");
  @Autowired Api api;
  @Autowired TestGraph graph;
  private Browser browser;

  @BeforeAll
  static void on_a_busy_machine_everything_takes_longer() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  @BeforeEach
  void open() {
    graph.clear();
    browser = new Browser(api.url());
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private static Locator text(Visitor visitor, String text) {
    return visitor.page().getByText(text, new Page.GetByTextOptions().setExact(false)).first();
  }

  private static Locator heading(Visitor visitor, String name) {
    return visitor
        .page()
        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name))
        .first();
  }

  @Test
  void a_team_opens_a_case_from_waiting_signals_and_sees_it_whole() {
    FamilyM.handedIn(api);
    graph.settled();
    Visitor rvt = browser.visitor().signIn("rvt").open("intake");
    rvt.onTheUsualGround();
    assertThat(heading(rvt, "Werkvoorraad")).isVisible();
    assertThat(rvt.page().locator("#intake article")).hasCount(7);
    rvt.accessible().screenshot("intake-1440").width(390).accessible().screenshot("intake-390");
    rvt.width(1440);
    for (Locator box : rvt.page().locator("#intake vaadin-checkbox").all()) {
      box.click();
    }
    rvt.rest().press("Open casus met 7 signalen");
    rvt.page().getByLabel("Titel van de casus").fill("Gezin van herkomst M");
    rvt.screenshot("intake-open").page().locator("#open-go").click();
    assertThat(heading(rvt, "Gezin van herkomst M")).isVisible();
    assertThat(text(rvt, "5 personen · 3 adressen · 6 organisaties")).isVisible();
    assertThat(text(rvt, "Vast gezicht: Imke Voorbeeld")).isVisible();
    assertThat(text(rvt, "838 dagen")).isVisible();
    assertThat(text(rvt, "208 dagen")).isVisible();
    rvt.rest();
    String page = rvt.page().url();
    for (String tab : TABS) {
      rvt.page().navigate(page.split("\\?")[0] + "?tab=" + tab);
      rvt.rest().accessible().screenshot("case-" + tab + "-1440");
      rvt.width(390).accessible().screenshot("case-" + tab + "-390").width(1440);
    }
    rvt.open("casussen").accessible().screenshot("cases-1440");
    rvt.open("").accessible().screenshot("start-rvt-cases-1440");
  }

  @Test
  void a_signal_that_is_taken_in_appears_on_an_open_page_without_a_reload() {
    FamilyM family = FamilyM.handedIn(api).beside("L1");
    String id = family.open("S1", "S2", "S3", "S4", "S5", "S6", "S7");
    Visitor rvt = browser.visitor().signIn("rvt").open("casus/" + id + "?tab=tijdlijn");
    rvt.onTheUsualGround();
    assertThat(text(rvt, "838 dagen")).isVisible();
    assertThat(text(rvt, "Sterke kant")).not().isVisible();
    api.as("rvt")
        .post("/casefiles/" + id + "/signals", Map.of("signalId", family.id("L1-S1")))
        .expect(200);
    assertThat(text(rvt, "Sterke kant: goed contact")).isVisible();
    assertThat(rvt.page().locator("#timeline .hv-new")).hasCount(1);
    rvt.page().locator("#axis-RECORDED").click();
    assertThat(rvt.page().locator("#timeline .hv-row").nth(4)).containsText("Sterke kant");
    rvt.accessible().screenshot("case-recorded");
  }

  @Test
  void lanes_show_who_saw_something_when_and_each_sign_leads_to_its_row() {
    String id = FamilyM.alone(api, graph);
    Visitor rvt = browser.visitor().signIn("rvt").open("casus/" + id + "?tab=tijdlijn");
    rvt.onTheUsualGround();
    Locator lanes = rvt.page().locator("#lanes");
    assertThat(lanes).containsText("Iedereen samen");
    assertThat(lanes.locator(".hv-swim-all")).containsText("geen zicht, 838 dagen");
    assertThat(lanes.locator(".hv-swim-organisation")).hasCount(6);
    assertThat(lanes.locator(".hv-swim-person")).hasCount(5);
    rvt.accessible().screenshot("case-lanes");
    lanes.locator(".hv-swim-person .hv-swim-sign").last().focus();
    rvt.page().keyboard().press("Enter");
    assertThat(rvt.page().locator("#timeline .hv-row:focus")).hasCount(1);
    rvt.width(390).accessible();
    assertThat(lanes).isHidden();
  }

  @Test
  void closing_says_why_and_what_stays_open_and_who_stays() {
    String id = FamilyM.handedIn(api).open();
    Visitor rvt = browser.visitor().signIn("rvt").open("casus/" + id);
    rvt.onTheUsualGround().press("Casus sluiten");
    assertThat(text(rvt, "Imke Voorbeeld blijft het vaste gezicht")).isVisible();
    rvt.page().locator("#close-reason").click();
    rvt.page().getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("verhuisd")).click();
    rvt.fill("Wat blijft open?", "Er is niet afgesproken wie zicht houdt.");
    rvt.accessible().screenshot("case-close").page().locator("#close-go").click();
    assertThat(text(rvt, "Gesloten op 2 nov 2026: verhuisd")).isVisible();
    assertThat(text(rvt, "Er is niet afgesproken wie zicht houdt.")).isVisible();
    rvt.rest().accessible().screenshot("case-closed");
  }

  @Test
  void a_local_team_reads_whom_to_contact_and_another_region_reads_that_nothing_is_there() {
    String id = FamilyM.handedIn(api).open();
    Visitor local = browser.visitor().signIn("lokaal").open("casus/" + id);
    local.onTheUsualGround();
    assertThat(text(local, "Neem contact op met Regionaal Veiligheidsteam Midden")).isVisible();
    assertThat(text(local, "Gezin van herkomst M")).not().isVisible();
    local.accessible().screenshot("connection");
    Visitor other = browser.visitor().signIn("rvt-noord").open("casus/" + id);
    other.onTheUsualGround();
    assertThat(heading(other, "Deze pagina is er niet")).isVisible();
    String refused = other.page().locator("main").innerText();
    other.open("casus/00000000-0000-4000-8000-000000000000");
    assertThat(heading(other, "Deze pagina is er niet")).isVisible();
    org.assertj.core.api.Assertions.assertThat(other.page().locator("main").innerText())
        .isEqualTo(refused);
  }
}
