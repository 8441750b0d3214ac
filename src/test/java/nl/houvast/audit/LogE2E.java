package nl.houvast.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The privacy officer at the log, the administrator at the accounts. */
@HouvastTest
class LogE2E {
  @Autowired Api api;
  @Autowired TestGraph testGraph;

  @BeforeEach
  void clear() {
    testGraph.clear();
    testGraph
        .client()
        .query(
            """
            UNWIND range(1, 120) AS n
            CREATE (:AuditLine {
              id: 'line-' + toString(n), at: datetime('2026-11-01T10:00:00Z') + duration({minutes: n}),
              activity: CASE WHEN n % 2 = 0 THEN 'network.view' ELSE 'casefile.open' END,
              action: 'R', outcome: CASE WHEN n % 10 = 0 THEN 'denied' ELSE 'done' END, level: 'L4',
              count: 1, account: CASE WHEN n % 2 = 0 THEN 'rvt' ELSE 'rvt-collega' END,
              role: 'TEAM_MEMBER', organisationId: 'O-RVT',
              organisationName: 'Regionaal Veiligheidsteam Midden', purpose: 'SAFETY_ASSESSMENT',
              basis: 'DEMO-FUTURE-LAW', ruleId: 'R-TEAM', caseFileId: 'case-1',
              subject: 'person-1'})
            """)
        .run();
  }

  @Test
  void the_officer_asks_who_looked_and_the_question_stands_in_the_address() {
    try (var browser = new Browser(api.url())) {
      Visitor officer = browser.visitor().signIn("privacy");
      // Her own sign-in is one of them.
      assertThat(officer.page().locator("#lately")).containsText("121 regels vastgelegd");
      officer.open("inzage");
      assertThat(officer.page().locator("#log")).containsText("rvt-collega");
      officer.accessible().screenshot("log-1440");
      officer.fill("Account", "rvt");
      officer.page().locator("#log-seek").click();
      assertThat(officer.page()).hasURL(Pattern.compile("account=rvt$"));
      assertThat(officer.page().locator("#log")).not().containsText("rvt-collega");
      assertThat(officer.page().locator("#log")).containsText("bekeek het netwerk");
      assertThat(officer.page().locator("#log")).containsText("Veiligheid in een gezin beoordelen");
      officer.open("inzage?account=lokaal");
      assertThat(officer.page().getByText("Hierover is niets vastgelegd")).isVisible();
      officer.width(390).open("inzage").accessible().screenshot("log-390");
      assertThat(officer.page().locator(".hv-log-line").first()).isVisible();
    }
  }

  @Test
  void the_administrator_sees_accounts_and_parts_and_no_log() {
    try (var browser = new Browser(api.url())) {
      Visitor admin = browser.visitor().signIn("beheer");
      assertThat(admin.page().locator("#system")).containsText("Alle onderdelen werken");
      admin.open("beheer").accessible();
      assertThat(admin.page().locator("#accounts")).containsText("expert-sibling");
      assertThat(admin.page().locator("#health")).containsText("Database (graaf): in orde");
      admin.width(390).accessible().screenshot("admin-390");
      admin.open("inzage");
      assertThat(admin.page().getByText("Deze pagina is er niet")).isVisible();
    }
  }
}
