package nl.houvast.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestClock;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is open on a screen closes within five seconds after the right to it ended. */
@HouvastTest
class ViewsCloseE2E {
  private static final int TIMES = 5;
  private static final double SECONDS = 5_000;
  private static final List<String> TABS =
      List.of("overzicht", "netwerk", "tijdlijn", "betrokkenen", "inzage");
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired TestClock.Moving clock;
  private final Random random = new Random(20261102);
  private String id = "";

  @BeforeEach
  void the_case_of_m() {
    graph.clear();
    id = FamilyM.handedIn(api).open();
  }

  @AfterEach
  void back_to_the_day() {
    clock.to(TestClock.DAY);
  }

  private String join() {
    return api.as("rvt")
        .post("/casefiles/" + id + "/grants", Map.of("account", "rvt-collega"))
        .expect(201)
        .json()
        .path("id")
        .asString();
  }

  private static Locator title(Visitor who) {
    return who.page()
        .getByRole(
            AriaRole.HEADING, new Page.GetByRoleOptions().setName("Gezin van herkomst M"));
  }

  private static void closes(Visitor who) {
    assertThat(title(who))
        .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(SECONDS));
    assertThat(who.page().locator("#inhoud")).not().containsText("Berg");
  }

  @Test
  void an_ended_grant_closes_what_is_open_at_whatever_moment() throws Exception {
    try (var browser = new Browser(api.url())) {
      Visitor colleague = browser.visitor().signIn("rvt-collega");
      for (int i = 0; i < TIMES; i++) {
        String grant = join();
        colleague.open("casus/" + id + "?tab=" + TABS.get(i));
        if (i == 0) {
          colleague.page().locator("#ground-go").click();
        }
        colleague.rest();
        assertThat(title(colleague)).isVisible();
        Thread.sleep(random.nextInt(1_000));
        api.as("rvt")
            .post("/casefiles/" + id + "/grants/" + grant + "/revoke", Map.of())
            .expect(200);
        closes(colleague);
      }
    }
  }

  @Test
  void so_does_the_end_of_its_time() {
    var emergency =
        Map.of(
            "reasonCode", "ACUTE_DANGER",
            "reason", "De buren bellen: er wordt geschreeuwd.",
            "password", "houvast-demo");
    api.as("rvt-collega").post("/casefiles/" + id + "/break-glass", emergency).expect(201);
    try (var browser = new Browser(api.url())) {
      Visitor colleague = browser.visitor().signIn("rvt-collega").open("casus/" + id);
      colleague.page().locator("#ground-go").click();
      colleague.rest();
      assertThat(title(colleague)).isVisible();
      clock.on(Duration.ofMinutes(61));
      closes(colleague);
      assertThat(colleague.page().locator("#emergency-offer")).isVisible();
    }
  }
}
