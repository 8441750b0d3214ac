package nl.houvast.casefile;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team walks on from the people of a case, reads the lines, and goes back. */
@HouvastTest
class ExploreE2E {
  @Autowired Api api;
  @Autowired TestGraph graph;
  private String file = "";

  @BeforeEach
  void the_case_of_m() {
    graph.clear();
    file = FamilyM.handedIn(api).open();
    graph.settled();
  }

  private static Locator button(Visitor who, String name) {
    return who.page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
        .first();
  }

  private static void says(Visitor who, String text) {
    assertThat(who.page().locator("#explore-status")).containsText(text);
  }

  @Test
  void one_walks_to_a_home_and_back_and_asks_how_two_are_connected() {
    try (var browser = new Browser(api.url())) {
      Visitor team = browser.visitor().signIn("rvt").open("casus/" + file + "?tab=verkennen");
      team.page().locator("#ground-go").click();
      team.rest();
      says(team, "Op het scherm: 5.");
      assertThat(button(team, "Ongedaan maken")).isDisabled();
      team.accessible().screenshot("explore-start");

      Locator first = button(team, "Toon \\d+ buren van Mees");
      first.focus();
      team.page().keyboard().press("Enter");
      team.rest();
      says(team, "1 erbij. Op het scherm: 6.");
      assertThat(team.page().locator("#explore-table")).containsText("adres");
      team.accessible();

      team.page().locator("#explore-table").getByText("Mees v.d. Berg").first().click();
      assertThat(team.page().locator("#explore-table")).containsText("Mees v.d. Berg woont op");
      team.screenshot("explore-lines").width(390).screenshot("explore-390").accessible();
      team.width(1440);

      button(team, "Ongedaan maken").click();
      says(team, "Op het scherm: 5.");
      button(team, "Opnieuw").click();
      says(team, "Op het scherm: 6.");

      choose(team, "way-one", "Joris");
      choose(team, "way-other", "Sander");
      button(team, "Zoek hun verbinding").click();
      assertThat(team.page().locator("#ways"))
          .containsText(
              Pattern.compile(
                  "(Sander|Joris) van den Berg en (Joris|Sander) van den Berg zijn broers"));
      team.accessible().screenshot("explore-way");
    }
  }

  private static void choose(Visitor who, String id, String name) {
    Locator field = who.page().locator("#" + id + " input");
    field.fill(name);
    who.rest();
    field.press("ArrowDown");
    field.press("Enter");
    who.rest();
  }
}
