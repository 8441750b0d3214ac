package nl.houvast.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team steps through time and reads who knew what. */
@HouvastTest
class LookBackE2E {
  @Autowired Api api;
  @Autowired TestGraph graph;

  private static void step(Visitor team, String name) {
    team.page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
        .press("Enter");
    team.rest();
  }

  @Test
  void a_team_steps_back_to_the_day_before_anybody_could_recognise_it() {
    String file = FamilyM.alone(api, graph);
    try (var browser = new Browser(api.url())) {
      Visitor team =
          browser
              .visitor()
              .signIn("rvt")
              .open("casus/" + file + "?tab=terugkijken")
              .onTheUsualGround();
      var status = team.page().locator("#replay-status");
      var together = team.page().locator("#replay-together");
      assertThat(status).containsText("van 6 organisaties");
      assertThat(together).containsText("Te herkennen sinds 3 dec 2025");
      assertThat(team.page().locator("#replay"))
          .containsText("In de eigen signalen alleen is dit niet te herkennen.");
      team.accessible().screenshot("look-back").width(390).accessible().screenshot("look-back-390");
      team.width(1440);

      step(team, "Vorige stap");
      step(team, "Vorige stap");
      step(team, "Vorige stap");
      assertThat(status).containsText("Op 3 dec 2025 vastgelegd");
      assertThat(together).containsText("Te herkennen sinds 3 dec 2025");
      step(team, "Vorige stap");
      assertThat(status).containsText("Op 18 sep 2025 vastgelegd");
      assertThat(together).containsText("nog geen patroon te herkennen");
      step(team, "Volgende stap");
      assertThat(together).containsText("Te herkennen sinds 3 dec 2025");
    }
  }
}
