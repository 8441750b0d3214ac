package nl.houvast.consult;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** From a closed case to a lesson that others read, in a real browser. */
@HouvastTest
@Timeout(600)
class LessonsE2E {
  @Autowired Api api;
  @Autowired TestGraph graph;

  @Test
  void a_team_makes_a_lesson_without_names_and_somebody_else_lets_others_read_it() {
    graph.clear();
    var family = FamilyM.open(api, graph);
    String file = "/casefiles/" + family.caseFileId;
    long version = api.as("rvt").get(file).json().path("version").asLong();
    api.as("rvt")
        .post(
            file + "/close",
            Map.of(
                "version", version, "reason", "MOVED", "saidBy", List.of(), "leftOpen", List.of()))
        .expect(200);
    graph.settled();
    try (var browser = new Browser(api.url())) {
      Visitor team =
          browser
              .visitor()
              .signIn("rvt")
              .open("casus/" + family.caseFileId + "?tab=consulten")
              .onTheUsualGround();
      assertThat(team.page().locator("#case-lessons")).containsText("nog geen les");
      team.press("Maak een les van deze casus");
      var text = team.page().locator("#lesson-text textarea");
      assertThat(team.page().locator("vaadin-dialog")).containsText("Waar gaat de les over?");
      family.assertNothingOf(text.inputValue());
      team.page().locator("#lesson-title input").fill("Eerst de broers apart spreken");
      String nameless = text.inputValue();
      text.fill(nameless + " Wij spraken met Mees v.d. Berg.");
      assertThat(team.page().locator(".hv-marks")).containsText("een naam uit deze casus");
      team.rest().accessible().screenshot("lesson-1440");
      team.width(390).accessible().screenshot("lesson-390");
      team.width(1440).press("Leg voor aan een collega");
      assertThat(team.page().locator("vaadin-dialog [role=alert]")).not().isEmpty();
      text.fill(nameless + " Wij spraken eerst met de broers.");
      assertThat(team.page().locator(".hv-marks")).isHidden();
      team.press("Leg voor aan een collega");
      assertThat(team.page().locator("#lesson-text")).hasCount(0);
      team.unspoilt();

      Visitor reader = browser.visitor().signIn("curator").recording().open("kennis/werk");
      reader.page().locator("#work-lessons a").click();
      assertThat(reader.page().locator("article")).containsText("eerst met de broers");
      reader.rest().accessible().screenshot("lesson-review-1440");
      reader.width(390).accessible().screenshot("lesson-review-390");
      reader.width(1440).press("Keur de les goed");
      assertThat(reader.page().locator("#lesson-link")).isVisible();
      family.assertNothingOf(reader.page().locator("main").innerText());
      reader.unspoilt();

      Visitor other = browser.visitor().signIn("rvt-noord").open("kennis?deel=lessen");
      assertThat(other.page().locator("#knowledge-found")).containsText("Eerst de broers");
      team.open("casus/" + family.caseFileId + "?tab=consulten").rest();
      assertThat(team.page().locator("#case-lessons")).containsText("Ook herkend");
      team.rest().accessible().screenshot("lesson-similar-1440");
    }
  }
}
