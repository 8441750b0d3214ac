package nl.houvast.knowledge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import nl.houvast.knowledge.training.Families;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody practises on an invented family, and nothing of it stays. */
@HouvastTest
class PracticeE2E {
  @Autowired Api api;
  @Autowired TestGraph graph;

  private String nodes() {
    graph.settled();
    return graph
        .client()
        .query(
            "MATCH (n) WHERE NOT n:AuditLine WITH labels(n)[0] AS l, count(n) AS c"
                + " RETURN l + c AS n ORDER BY n")
        .fetchAs(String.class)
        .all()
        .toString();
  }

  private static void follow(Visitor visitor, String name) {
    visitor
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
        .first()
        .click();
    visitor.rest();
  }

  @Test
  void one_chooses_step_by_step_and_then_reads_what_an_expert_chose_and_others_knew() {
    try (var browser = new Browser(api.url())) {
      Visitor visitor = browser.visitor().signIn("rvt").open("kennis");
      follow(visitor, "Oefenen met een verzonnen gezin");
      assertThat(visitor.page().locator("h1")).containsText("Oefenen");
      visitor.rest().accessible().screenshot("practices-1440");
      follow(visitor, "Twee broers en een volle flat");
      Locator main = visitor.page().locator("main");
      assertThat(main).containsText("Dit gezin bestaat niet");
      String before = nodes();
      var family = Families.all().getFirst();
      for (var step : family.steps()) {
        assertThat(main).containsText(step.arrives().get("nl"));
        assertThat(main).not().containsText(step.elsewhere().get("nl"));
        assertThat(main).not().containsText("Wat een deskundige koos");
        visitor.rest().accessible();
        visitor.page().locator("#practice-act vaadin-radio-button").nth(1).click();
        visitor.page().locator("#practice-why textarea").fill("Omdat ik het hen zelf wil vragen.");
        if (step == family.steps().getFirst()) {
          visitor.screenshot("practice-1440").width(390).accessible().screenshot("practice-390");
          visitor.width(1440);
        }
        visitor.press("Ga verder");
      }
      assertThat(visitor.page().locator("#practice-end")).containsText("Niemand had het geheel");
      family.steps().forEach(s -> assertThat(main).containsText(s.elsewhere().get("nl")));
      assertThat(main).containsText("geen zicht, 175 dagen");
      assertThat(main).containsText("Omdat ik het hen zelf wil vragen.");
      visitor.rest().accessible().screenshot("debrief-1440");
      visitor.width(390).accessible().screenshot("debrief-390").width(1440);
      assertThat(nodes()).as("nothing was kept").isEqualTo(before);
      visitor.page().reload();
      assertThat(visitor.page().locator("#practice-step-1")).isVisible();
      assertThat(main).not().containsText("Omdat ik het hen zelf wil vragen.");
      visitor.unspoilt();
    }
  }
}
