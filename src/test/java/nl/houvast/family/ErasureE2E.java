package nl.houvast.family;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestClock;
import nl.houvast.TestGraph;
import nl.houvast.access.DemoActing;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The team sees what would go and asks; the officer decides, and can prove it. */
@HouvastTest
class ErasureE2E {
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired DemoActing acting;
  @Autowired SubjectRequests requests;
  private CaseOfM family;

  @BeforeEach
  void somebody_asks_to_be_erased() {
    graph.clear();
    family = CaseOfM.opened(api, graph);
    acting
        .as(
            "rvt",
            () ->
                requests.record(
                    family.caseFile,
                    family.m,
                    SubjectRequest.Kind.ERASURE,
                    "Haal mij eruit.",
                    TestClock.DAY))
        .orThrow();
  }

  @AfterEach
  void leaveNothing() {
    graph.clear();
  }

  @Test
  void the_team_asks_and_the_officer_erases_with_a_certificate() throws Exception {
    try (var browser = new Browser(api.url())) {
      Visitor worker =
          browser.visitor().signIn("rvt").open("casus/" + family.caseFile + "?tab=gezin");
      worker.page().locator("#ground-go").click();
      worker
          .page()
          .getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bekijk wat er verdwijnt"))
          .click();
      assertThat(worker.page().locator("#family-erase-parts li")).hasCount(7);
      assertThat(worker.page().locator("#family-erase-parts"))
          .containsText("alleen deze persoon verdwijnt eruit");
      worker.rest().accessible().screenshot("erase-preview-1440");
      worker.page().locator("#family-erase-go").click();
      assertThat(worker.page().locator("#family-erase-parts")).isHidden();

      Visitor officer = browser.visitor().signIn("privacy").open("bewaren");
      var waiting = officer.page().locator("#erasures-waiting");
      assertThat(waiting).containsText("Eén persoon in casus " + family.caseFile);
      officer.accessible().screenshot("erasures-1440");
      officer.width(390).accessible().screenshot("erasures-390").width(1440);
      waiting.locator("vaadin-button").first().click();
      assertThat(officer.page().locator("#erasure-extent")).containsText("1× persoon");
      officer.rest().accessible().screenshot("erasure-extent-1440");
      officer.page().locator("#erasure-go").click();
      assertThat(officer.page().locator("#erasures-done")).containsText("Gewist op");
      var file =
          officer
              .page()
              .waitForDownload(
                  () -> officer.page().locator("#erasures-done a[id^=certificate-]").click());
      Assertions.assertThat(Files.readString(file.path()))
          .contains("\"protected\"", "\"signature\"");
      officer.screenshot("erasures-done-1440");
      Assertions.assertThat(
              graph
                  .client()
                  .query("MATCH (p:Person {id: $id}) RETURN count(p)")
                  .bind(family.m)
                  .to("id")
                  .fetchAs(Long.class)
                  .one())
          .contains(0L);
    }
  }
}
