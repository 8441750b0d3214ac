package nl.houvast.family;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.casefile.CaseFiles;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The dialogs of the team in the tab of rights, in a real browser. */
@HouvastTest
class RightsE2E {
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired SubjectRequests requests;
  @Autowired Disputes disputes;
  @Autowired CaseFiles caseFiles;
  @Autowired FamilyLinks links;

  private static Visitor tab(Browser browser, CaseOfM family) {
    return browser
        .visitor()
        .signIn("rvt")
        .open("casus/" + family.caseFile + "?tab=gezin")
        .onTheUsualGround();
  }

  private static Locator button(Visitor rvt, String card, String text) {
    return rvt.page()
        .locator(card + " vaadin-button", new Page.LocatorOptions().setHasText(text))
        .first();
  }

  private static void say(Visitor rvt, String words) {
    rvt.rest().page().locator("#family-words textarea").fill(words);
    rvt.page().locator("#family-go").click();
    rvt.rest();
  }

  @Test
  void the_team_records_extends_holds_and_decides() {
    graph.clear();
    CaseOfM family = CaseOfM.opened(api, graph);
    acting
        .as("rvt", () -> disputes.add(family.signal("S1"), family.m, "Zo ging het niet."))
        .orThrow();
    try (var browser = new Browser(api.url())) {
      Visitor rvt = tab(browser, family);
      rvt.page().locator("#family-request-record").click();
      rvt.rest().accessible();
      say(rvt, "");
      assertThat(rvt.page().getByText("Schrijf eerst iets op").first()).isVisible();
      say(rvt, "Ik wil alles lezen.");
      assertThat(rvt.page().locator("#family-requests")).containsText("Ik wil alles lezen.");
      button(rvt, "#family-requests", "Verleng").click();
      rvt.rest().accessible();
      say(rvt, "Er zijn veel bronnen.");
      assertThat(rvt.page().locator("#family-requests")).containsText("Er zijn veel bronnen.");
      rvt.page().locator("#family-hold-set").click();
      rvt.rest().accessible();
      say(rvt, "Iemand zit in de opvang.");
      assertThat(rvt.page().locator("#family-holds")).containsText("Iemand zit in de opvang.");
      rvt.page().locator("#family-sayings .hv-family-decide").click();
      rvt.rest().accessible();
      rvt.page().locator("#family-outcome vaadin-radio-button").nth(1).click();
      rvt.page().locator("#family-reasons textarea").fill("De bron zag het zelf.");
      rvt.page().locator("#family-decide-go").click();
      assertThat(rvt.page().getByText("U schreef dit zelf op").first()).isVisible();
    }
  }

  @Test
  void an_export_is_made_and_read_by_two_and_the_person_gets_the_file() throws IOException {
    graph.clear();
    CaseOfM family = CaseOfM.opened(api, graph);
    acting.as("rvt", () -> caseFiles.join(family.caseFile, "rvt-collega")).orThrow();
    var approval = new Approval(family.m, List.of(), List.of());
    var link = acting.as("rvt", () -> links.make(family.caseFile, approval)).orThrow();
    try (var browser = new Browser(api.url())) {
      Visitor rvt = tab(browser, family);
      rvt.page().locator("#family-export-make").click();
      rvt.rest().page().locator("#family-export-who").click();
      rvt.page()
          .getByRole(AriaRole.OPTION)
          .filter(new Locator.FilterOptions().setHasText("Mees"))
          .first()
          .click();
      rvt.rest().accessible().screenshot("family-export-1440");
      rvt.page().locator("#family-export-go").click();
      approve(rvt);
      assertThat(rvt.page().locator("#family-exports")).containsText("goedgekeurd door 1 van 2");
      Visitor other =
          browser.visitor().signIn("rvt-collega").open("casus/" + family.caseFile + "?tab=gezin");
      approve(other.onTheUsualGround());
      assertThat(other.page().locator("#family-exports")).containsText("klaar om mee te geven");
      other.rest().accessible().screenshot("family-exports-1440");

      Visitor person = browser.visitor().width(390).open("familie/" + link.token());
      person.page().locator("#family-code input").fill(link.code());
      person.page().locator("#family-enter").click();
      Locator file = person.page().locator("#family-copies .hv-family-inzage-html");
      assertThat(file).isVisible();
      person.rest().accessible().screenshot("family-copies-390");
      String html = Files.readString(person.page().waitForDownload(() -> file.click()).path());
      Assertions.assertThat(html).contains("Wat er over u bekend is", "Door uzelf opgehaald");
      family
          .tellingOfOthers()
          .forEach(told -> Assertions.assertThat(html).doesNotContainIgnoringCase(told));
    }
  }

  private static void approve(Visitor visitor) {
    visitor.page().locator("#family-exports .hv-family-look").click();
    assertThat(visitor.rest().page().frameLocator("#family-export-preview").locator("h1"))
        .containsText("Wat er over u bekend is");
    // Without axe: it waits for an answer of the frame, in which no script may run.
    visitor.screenshot("family-approve-export-1440");
    visitor.page().locator("#family-export-approve").click();
    visitor.rest();
  }

  @Test
  void a_request_for_restriction_takes_a_signal_out_and_who_did_it_puts_it_back() {
    graph.clear();
    CaseOfM family = CaseOfM.opened(api, graph);
    acting
        .as(
            "rvt",
            () ->
                requests.record(
                    family.caseFile,
                    family.m,
                    SubjectRequest.Kind.RESTRICTION,
                    "Doe hier even niets mee.",
                    LocalDate.of(2026, 11, 2)))
        .orThrow();
    try (var browser = new Browser(api.url())) {
      Visitor rvt = tab(browser, family);
      Locator row =
          rvt.page()
              .locator(
                  "#family-requests li", new Page.LocatorOptions().setHasText("even niets mee"));
      row.locator("vaadin-button", new Locator.LocatorOptions().setHasText("Beantwoord")).click();
      rvt.rest().accessible().screenshot("family-restrict-1440");
      say(rvt, "Tot en met Oud en Nieuw.");
      assertThat(rvt.page().getByText("Kies wat u uit de casus haalt").first()).isVisible();
      rvt.page().locator("#family-withhold-what vaadin-checkbox").first().click();
      rvt.page().locator("#family-go").click();
      assertThat(rvt.page().locator("#family-withheld")).containsText("verwerking beperkt");
      rvt.rest().accessible().screenshot("family-withheld-1440");

      Visitor officer = browser.visitor().signIn("privacy").open("verzoeken");
      assertThat(officer.page().locator("#register-withheld")).containsText("Oud en Nieuw");
      button(officer, "#register-withheld", "Lees").click();
      assertThat(
              officer
                  .page()
                  .locator("#register-withheld .hv-family-quote, #register-withheld blockquote")
                  .first())
          .isVisible();
      officer.rest().accessible().screenshot("family-register-withheld-1440");

      rvt.page().locator("#family-withheld .hv-family-release").click();
      rvt.rest().screenshot("family-released-1440");
      assertThat(rvt.page().locator("#family-withheld .hv-family-release")).hasCount(0);
    }
  }
}
