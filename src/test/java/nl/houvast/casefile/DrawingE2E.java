package nl.houvast.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The drawing of a case in a real browser: what it shows, what it lacks, and whom to ask. */
@HouvastTest
class DrawingE2E {
  @Autowired Api api;
  @Autowired TestGraph graph;

  @Test
  void the_drawing_of_m_is_to_be_read_on_any_screen() {
    String file = FamilyM.alone(api, graph);
    try (var browser = new Browser(api.url())) {
      Visitor team = drawing(browser, file);
      Locator drawing = team.page().locator("network-drawing svg");
      assertThat(drawing.locator(".arrow.CONFIRMED title").first()).containsText("Veilig Thuis");
      apart(drawing);
      team.accessible().screenshot("drawing").width(390).screenshot("drawing-390");
      var whole = "document.documentElement.scrollWidth <= window.innerWidth";
      Assertions.assertThat((Boolean) team.page().evaluate(whole)).isTrue();
    }
  }

  @Test
  void what_the_drawing_lacks_is_a_question_with_whom_to_ask() {
    graph.clear();
    String file = motherAndChild();
    try (var browser = new Browser(api.url())) {
      Visitor team = drawing(browser, file);
      team.page().getByText("Wat nog niet bekend is").click();
      team.page()
          .getByRole(
              AriaRole.BUTTON,
              new Page.GetByRoleOptions()
                  .setName("Vraag stellen: Wanneer is Noor Zandstra geboren?"))
          .click();
      team.rest();
      assertThat(team.page().locator("vaadin-dialog")).containsText("Wie kan dit weten?");
      assertThat(team.page().locator("vaadin-dialog")).containsText("Veilig Thuis");
      team.accessible().screenshot("drawing-ask");
    }
  }

  private static Visitor drawing(Browser browser, String file) {
    Visitor team =
        browser.visitor().signIn("rvt").open("casus/" + file + "?tab=netwerk").onTheUsualGround();
    assertThat(team.page().locator("network-drawing svg")).isVisible();
    return team;
  }

  private String motherAndChild() {
    var signal =
        Map.of(
            "sourceMessageId", "D-1",
            "kind", "CONCERN",
            "happenedOn", "2026-09-01",
            "reportedOn", "2026-09-02",
            "nature", "FACT",
            "status", "SUSPECTED",
            "text", "Er is weinig eten in huis.",
            "indicates", List.of("NAT-NEGLECT-PHYSICAL"),
            "mentions",
                List.of(
                    Map.of("key", "a", "role", "TARGET", "name", "Noor Zandstra"),
                    Map.of("key", "b", "role", "ACTOR", "name", "Els Zandstra", "sex", "F")),
            "ties", List.of(Map.of("kind", "PARENT_OF", "from", "b", "to", "a")));
    String id = api.as("src-vt").make("/signals", signal);
    graph.settled();
    String file =
        api.as("rvt").make("/casefiles", Map.of("title", "Gezin", "signalIds", List.of(id)));
    graph.settled();
    return file;
  }

  /** No words lie over a person. */
  private static void apart(Locator drawing) {
    var over =
        drawing.evaluate(
            """
            svg => {
              const box = e => e.getBoundingClientRect();
              const symbols = [...svg.querySelectorAll('.symbol')].map(box);
              return [...svg.querySelectorAll('text.words')]
                .filter(t => symbols.some(s => box(t).left < s.right && box(t).right > s.left
                                            && box(t).top < s.bottom && box(t).bottom > s.top))
                .map(t => t.textContent);
            }""");
    Assertions.assertThat(over).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
  }
}
