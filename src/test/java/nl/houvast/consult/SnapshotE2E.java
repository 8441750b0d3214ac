package nl.houvast.consult;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** A team lays what it drew beside its question; an expert puts a note on it; the team sees it. */
@HouvastTest
@Timeout(600)
class SnapshotE2E {
  @Autowired Api api;
  @Autowired TestGraph graph;

  private static Locator card(Visitor who) {
    return who.page().locator("#consult-snapshot");
  }

  private static void drawn(Visitor who, int things) {
    who.page()
        .waitForFunction(
            "n => [...document.querySelectorAll('network-canvas')].some(c => c.drawn?.nodes.length"
                + " === n)",
            things);
  }

  @Test
  void a_view_goes_along_without_names_and_a_note_comes_back_on_it() {
    graph.clear();
    var family = FamilyM.open(api, graph);
    String id =
        api.as("rvt")
            .make(
                "/consults",
                Map.of(
                    "mode",
                    "LIVE_CASE",
                    "caseFileId",
                    family.caseFileId,
                    "question",
                    "Wie spreken wij het eerst?",
                    "share",
                    Map.of("personIds", family.everybody()),
                    "invite",
                    List.of("expert-sibling")));
    try (var browser = new Browser(api.url())) {
      Visitor team =
          browser
              .visitor()
              .signIn("rvt")
              .open("casus/" + family.caseFileId + "?tab=verkennen")
              .onTheUsualGround();
      drawn(team, 5);
      team.press("Geef mee aan een consult");
      assertThat(card(team)).containsText("broer A");
      drawn(team, 5);
      team.accessible().screenshot("snapshot-attach");
      family.assertNothingOf(card(team).innerText());
      team.press("Geef dit beeld mee");

      Visitor expert =
          browser
              .visitor()
              .signIn("expert-sibling")
              .recording()
              .open("consult/" + id)
              .onTheUsualGround();
      assertThat(card(expert)).containsText("hoofdpersoon, 30–34");
      drawn(expert, 5);
      expert.page().locator("#note-on").click();
      expert
          .page()
          .getByRole(
              AriaRole.OPTION,
              new Page.GetByRoleOptions().setName(Pattern.compile("broer [AB], 25–29")))
          .click();
      expert.page().locator("#note-text textarea").fill("Begin bij hem: hij vertelde het eerst.");
      expert.press("Zet erbij");
      assertThat(card(expert)).containsText("Aantekening van");
      expert.page().setViewportSize(1440, 1700);
      expert.rest().accessible().screenshot("snapshot-expert");
      expert.width(390).rest().accessible();
      card(expert).scrollIntoViewIfNeeded();
      expert.screenshot("snapshot-expert-390");

      team.open("consult/" + id);
      assertThat(card(team)).containsText("Begin bij hem");
      assertThat(card(team)).containsText("Joris van den Berg");
      drawn(team, 5);
      Assertions.assertThat(
              team.page()
                  .evaluate(
                      "document.querySelector('network-canvas').drawn.nodes.map(n =>"
                          + " JSON.stringify(n)).filter(n => n.includes('✎ 1')).length"))
          .isEqualTo(1);
      team.page().setViewportSize(1440, 1700);
      team.rest().accessible().screenshot("snapshot-team");
      family.assertNothingOf(
          expert.received() + expert.page().content() + expert.page().locator("body").innerText());
    }
  }
}
