package nl.houvast.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.regex.Pattern;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The privacy officer looks at what stands out, says what came of it, and can prove it. */
@HouvastTest
class OfficerE2E {
  @Autowired Api api;
  @Autowired TestGraph testGraph;

  @BeforeEach
  void readings() {
    testGraph.clear();
    testGraph
        .client()
        .query(
            """
            UNWIND range(1, 30) AS n
            CREATE (:AuditLine {
              id: 'line-' + toString(n),
              at: CASE WHEN n <= 25 THEN datetime('2026-10-28T10:00:00Z')
                       ELSE datetime('2026-11-02T04:00:00Z') END + duration({minutes: n}),
              activity: 'network.view', action: 'R', outcome: 'done', level: 'L4', count: 1,
              account: CASE WHEN n <= 28 THEN 'rvt' ELSE 'rvt-collega' END,
              role: 'TEAM_MEMBER', organisationId: 'O-RVT',
              organisationName: 'Regionaal Veiligheidsteam Midden', purpose: 'SAFETY_ASSESSMENT',
              basis: 'DEMO-FUTURE-LAW', ruleId: 'R-TEAM', caseFileId: 'case-1',
              subject: 'person-' + toString(n)})
            """)
        .run();
  }

  @AfterEach
  void leaveNothing() {
    testGraph.clear();
  }

  @Test
  void the_officer_looks_again_gives_a_finding_and_shows_that_it_happens() throws Exception {
    try (var browser = new Browser(api.url())) {
      Visitor officer = browser.visitor().signIn("privacy");
      assertThat(officer.page().locator("#lately"))
          .containsText("Er wacht niets op uw beoordeling");
      officer.open("inzage/beoordelen");
      officer.page().locator("#reviews-gather").click();
      var items = officer.page().locator(".hv-review");
      assertThat(items).hasCount(24);
      assertThat(officer.page().locator("#reviews")).containsText("Opvallende inzage (4)");
      assertThat(officer.page().locator("#reviews"))
          .containsText("Steekproef van vorige week (20)");
      assertThat(officer.page().locator("#reviews")).containsText("rvt zag casus case-1");
      officer.accessible().screenshot("reviews-1440");
      var row = items.filter(having("rvt-collega bekeek buiten werktijd"));
      row.locator("vaadin-button").click();
      officer.rest().accessible().press("Leg bevinding vast");
      assertThat(officer.page().getByText("Kies een bevinding.")).isVisible();
      officer.page().getByLabel("In orde na uitleg").check();
      officer.fill("Toelichting", "Piketdienst, nagevraagd bij het team.");
      officer.screenshot("review-dialog-1440").press("Leg bevinding vast");
      assertThat(items).hasCount(23);
      officer.open("inzage/bewijs");
      assertThat(officer.page().locator("#proof-reviews"))
          .containsText("4 punten, 1 beoordeeld, 0 niet terecht; het oudste open punt is van");
      assertThat(officer.page().locator("#proof-reviews")).containsText("onveranderd in de keten");
      assertThat(officer.page().locator("#judged")).containsText("Piketdienst");
      officer.accessible().screenshot("proof-1440");
      var file =
          officer.page().waitForDownload(() -> officer.page().locator("#signed-reviews").click());
      Assertions.assertThat(Files.readString(file.path()))
          .contains("\"protected\"", "\"payload\"", "\"signature\"");
      officer.width(390).accessible().screenshot("proof-390");
      officer.open("inzage/beoordelen").accessible().screenshot("reviews-390");
    }
  }

  private static com.microsoft.playwright.Locator.FilterOptions having(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }

  @Test
  void each_question_to_the_log_has_its_own_link() {
    try (var browser = new Browser(api.url())) {
      Visitor officer = browser.visitor().signIn("privacy").open("inzage");
      link(officer, "Wie zag deze persoon");
      assertThat(officer.page().locator("#log-account")).isHidden();
      assertThat(officer.page().locator("#log")).containsText("Hierover is niets vastgelegd");
      officer.fill("Persoon", "person-3").page().locator("#log-seek").click();
      assertThat(officer.page().locator("#log")).containsText("rvt");
      assertThat(officer.page().locator("#log")).containsText("buiten de keten");
      officer.accessible().screenshot("log-person-1440");
      link(officer, "Wie las het log");
      assertThat(officer.page()).hasURL(Pattern.compile("vraag=log$"));
      assertThat(officer.page().locator("#log")).containsText("las het inzagelog");
      assertThat(officer.page().locator("#log").getByText("bekeek het netwerk").first()).isHidden();
    }
  }

  private static void link(Visitor officer, String name) {
    officer.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    officer.rest();
  }
}
