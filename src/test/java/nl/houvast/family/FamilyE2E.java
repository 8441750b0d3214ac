package nl.houvast.family;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * From the worker who makes a link to the person who reads, answers and leaves, in a real browser.
 */
@HouvastTest
class FamilyE2E {
  @Autowired Api api;
  @Autowired TestGraph graph;

  private static Locator text(Visitor visitor, String text) {
    return visitor.page().getByText(text, new Page.GetByTextOptions().setExact(false)).first();
  }

  private static Visitor team(Browser browser, CaseOfM family) {
    return browser
        .visitor()
        .signIn("rvt")
        .open("casus/" + family.caseFile + "?tab=gezin")
        .onTheUsualGround();
  }

  private record Handed(String path, String code) {}

  private static Handed link(Visitor rvt) {
    rvt.page().locator("#family-link-make").click();
    rvt.rest().page().locator("#family-link-who").click();
    rvt.page()
        .getByRole(AriaRole.OPTION)
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("Mees|M\\. van den Berg")))
        .first()
        .click();
    rvt.rest();
    assertThat(text(rvt, "Lees elke tekst na")).isVisible();
    rvt.accessible().screenshot("family-approve");
    rvt.page().locator("#family-link-go").click();
    rvt.rest();
    String url = rvt.page().locator("#family-link-url input").inputValue();
    String code = rvt.page().locator("#family-link-code input").inputValue();
    rvt.accessible().screenshot("family-handed-over");
    rvt.page().locator("#family-link-done").click();
    rvt.rest();
    return new Handed(url.substring(url.indexOf("/familie/") + 1), code);
  }

  private static Visitor enter(Visitor person, Handed link) {
    person.open(link.path());
    person.page().locator("#family-code input").fill(link.code());
    person.page().locator("#family-enter").click();
    assertThat(person.page().locator("#family-information")).isVisible();
    return person.rest();
  }

  @Test
  void the_person_reads_their_own_page_with_link_and_code_and_leaves_without_a_trace() {
    graph.clear();
    CaseOfM family = CaseOfM.opened(api, graph);
    try (var browser = new Browser(api.url())) {
      Visitor rvt = team(browser, family).accessible().screenshot("family-team-1440");
      Handed link = link(rvt);
      rvt.width(390).accessible().screenshot("family-team-390").width(1440);

      Visitor person = browser.visitor().width(390).recording().open(link.path());
      assertThat(person.page()).hasTitle("Informatie");
      person.accessible().screenshot("family-code-390");
      person.page().locator("#family-code input").fill("AAAA-AAAA");
      person.page().locator("#family-enter").click();
      assertThat(text(person, "Deze link en code openen niets")).isVisible();
      enter(person, link);
      assertThat(person.page()).hasURL(Pattern.compile("/familie$"));
      assertThat(person.page().locator("vaadin-app-layout")).hasCount(0);
      assertThat(person.page().locator("h2")).hasCount(4);
      assertThat(person.page().locator("#family-known")).containsText("Veilig Thuis Midden");
      assertThat(person.page().locator("#family-known")).containsText("maart 2023");
      assertThat(person.page().locator("#family-readers"))
          .containsText("Regionaal Veiligheidsteam Midden");
      assertThat(person.page().locator("#family-readers"))
          .containsText("Veiligheid in een gezin beoordelen");
      person.accessible().screenshot("family-390");
      person.width(1440).accessible().screenshot("family-1440").width(390);
      for (String other : family.tellingOfOthers()) {
        Assertions.assertThat(person.received()).doesNotContainIgnoringCase(other);
      }
      Assertions.assertThat(person.received()).doesNotContain("Imke", "2023-03-11");

      person.page().locator("#quick-exit").click();
      assertThat(person.page()).hasURL(Pattern.compile("/familie/weg$"));
      assertThat(person.page()).hasTitle("Nieuw tabblad");
      Assertions.assertThat(
              person.page().evaluate("() => localStorage.length + sessionStorage.length"))
          .isEqualTo(0);
      person.page().goBack();
      assertThat(person.page().locator("#family-information")).hasCount(0);
      person.open("familie");
      assertThat(text(person, "Gebruik uw link")).isVisible();
    }
  }

  @Test
  void the_person_answers_beside_the_signal_and_asks_and_the_team_and_the_officer_see_it() {
    graph.clear();
    CaseOfM family = CaseOfM.opened(api, graph);
    try (var browser = new Browser(api.url())) {
      Visitor rvt = team(browser, family);
      Visitor person = enter(browser.visitor().width(390), link(rvt));
      Locator first = person.page().locator(".hv-family-known").first();
      first.getByText("Hierop reageren").click();
      first.locator("textarea").fill("Ik was bang en wilde weg.");
      first.locator(".hv-family-beside").click();
      assertThat(person.page().locator(".hv-family-known").first())
          .containsText("Ik was bang en wilde weg.");
      Locator second = person.page().locator(".hv-family-known").nth(1);
      second.getByText("Hierop reageren").click();
      person.rest().accessible().screenshot("family-answer-390");
      second.locator("textarea").fill("Zo ging het niet.");
      second.locator(".hv-family-not-right").click();
      assertThat(person.page().locator(".hv-family-known").nth(1))
          .containsText("U zei dat dit niet klopt");
      assertThat(rvt.page().locator("#family-sayings")).containsText("Zo ging het niet.");
      rvt.rest().accessible().screenshot("family-disputed-1440");
      rvt.page().locator("#tab-tijdlijn").click();
      assertThat(rvt.page().locator("#timeline")).containsText("Zienswijze van de betrokkene");
      assertThat(rvt.page().locator("#timeline")).containsText("Ik was bang en wilde weg.");
      assertThat(rvt.page().locator("#timeline .hv-chip")).containsText("betwist");
      rvt.rest().accessible().screenshot("family-timeline-1440");

      person.page().locator("#family-ask").getByText("Iets vragen over uw gegevens").click();
      person.rest().page().locator("#family-ask textarea").fill("Ik wil alles lezen.");
      person.page().locator("#family-ask-go").click();
      assertThat(person.page().locator("#family-ask")).containsText("uiterlijk 2 dec 2026");
      Visitor officer = browser.visitor().signIn("privacy").open("verzoeken");
      assertThat(officer.page().locator("#register-requests"))
          .containsText("Mijn gegevens krijgen");
      assertThat(officer.page().locator("#register-requests"))
          .not()
          .containsText("Ik wil alles lezen.");
      officer.accessible().screenshot("family-register-1440");
    }
  }

  @Test
  void a_link_that_is_taken_back_closes_the_page_that_is_open() {
    graph.clear();
    CaseOfM family = CaseOfM.opened(api, graph);
    try (var browser = new Browser(api.url())) {
      Visitor rvt = team(browser, family);
      Visitor person = enter(browser.visitor(), link(rvt));
      rvt.page()
          .locator("#family-links vaadin-button", new Page.LocatorOptions().setHasText("Trek in"))
          .click();
      assertThat(text(person, "Deze pagina is gesloten")).isVisible();
      assertThat(person.page().locator("#family-information")).hasCount(0);
    }
  }
}
