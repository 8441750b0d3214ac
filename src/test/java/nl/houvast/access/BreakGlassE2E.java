package nl.houvast.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An emergency in three browsers: who looks, the team of the case, the privacy officer. */
@HouvastTest
class BreakGlassE2E {
  private static final String NOBODYS = "00000000-0000-4000-8000-000000000000";
  private static final String TITLE = "Gezin aan de haven";
  @Autowired Api api;
  @Autowired TestGraph graph;

  private String caseFile() {
    Map<String, Object> signal =
        Map.of(
            "sourceMessageId", "BGE-1",
            "kind", "CONCERN",
            "happenedOn", "2026-09-01",
            "reportedOn", "2026-09-02",
            "nature", "FACT",
            "status", "SUSPECTED",
            "text", "Er was ruzie.",
            "mentions", List.of(Map.of("key", "m1", "role", "SUBJECT", "name", "A. Zeldzaamnaam")));
    String id = api.as("src-vt").make("/signals", signal);
    return api.as("rvt").make("/casefiles", Map.of("title", TITLE, "signalIds", List.of(id)));
  }

  private static Visitor ask(Visitor who, String reason, String password) {
    who.page().locator("#emergency-open").click();
    who.rest();
    who.page().getByText("Iemand is nu in acuut gevaar").click();
    who.page().locator("#emergency-text textarea").fill(reason);
    who.page().locator("#emergency-password input").fill(password);
    who.page().locator("#emergency-go").click();
    return who.rest();
  }

  private static boolean titled(Visitor who) {
    return who.page()
        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(TITLE))
        .isVisible();
  }

  @Test
  void a_colleague_reads_one_case_in_an_emergency_and_those_concerned_hear_of_it() {
    graph.clear();
    String id = caseFile();
    try (var browser = new Browser(api.url())) {
      Visitor team = browser.visitor().signIn("rvt").open("");
      Visitor colleague =
          browser.visitor().signIn("rvt-collega").open("casus/" + NOBODYS).onTheUsualGround();
      String nowhere = colleague.page().locator("#inhoud").innerText();
      colleague.open("casussen").page().locator("#case-number input").fill("geen nummer!");
      colleague.page().locator("#case-number-go").click();
      assertThat(colleague.page().getByText("Vul het nummer in zoals u het kreeg")).isVisible();
      colleague.accessible().page().locator("#case-number input").fill(" " + id + " ");
      colleague.page().locator("#case-number-go").click();
      colleague.page().waitForURL("**/casus/" + id);
      colleague.rest();
      org.assertj.core.api.Assertions.assertThat(colleague.page().locator("#inhoud").innerText())
          .isEqualTo(nowhere);
      colleague.accessible().screenshot("emergency-offer-1440");
      ask(colleague, "De buren bellen: er wordt geschreeuwd.", "niet-dit");
      assertThat(colleague.page().getByText("Dit wachtwoord klopt niet")).isVisible();
      colleague.accessible().screenshot("emergency-dialog-1440");
      colleague.width(390).accessible().screenshot("emergency-dialog-390").width(1440);
      colleague.page().locator("#emergency-password input").fill("houvast-demo");
      colleague.page().locator("#emergency-go").click();
      colleague.rest();
      assertThat(colleague.page().locator("#emergency")).isVisible();
      assertThat(colleague.page().locator("time-left")).hasText("nog 60 min");
      org.assertj.core.api.Assertions.assertThat(titled(colleague)).isTrue();
      assertThat(colleague.page().locator("#close-case")).hasCount(0);
      colleague.accessible().screenshot("emergency-1440");
      colleague.width(390).accessible().screenshot("emergency-390").width(1440);

      assertThat(team.page().locator(".hv-bell-count")).hasText("1");
      team.page().locator("#bell").click();
      assertThat(team.page().getByText("Er is een noodtoegang geopend in zaak")).isVisible();
      team.rest().accessible().screenshot("notices-1440");
      team.page().locator("#notices-seen").click();
      assertThat(team.page().locator(".hv-bell-count")).isHidden();

      colleague.page().locator("#emergency-end").click();
      colleague.rest();
      assertThat(colleague.page().locator("#emergency-offer")).isVisible();
      org.assertj.core.api.Assertions.assertThat(titled(colleague)).isFalse();
    }
  }
}
