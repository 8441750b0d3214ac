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
import nl.houvast.graph.Changes;
import nl.houvast.graph.Writing;
import nl.houvast.kernel.Kind;
import nl.houvast.kernel.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is open on a screen closes within five seconds after the right to it ended. */
@HouvastTest
class ViewsCloseE2E {
  private static final double SECONDS = 5_000;
  private static final List<String> TABS = List.of("overzicht", "tijdlijn", "betrokkenen");
  private static final Map<String, Object> EMERGENCY =
      Map.of(
          "reasonCode", "ACUTE_DANGER",
          "reason", "De buren bellen: er wordt geschreeuwd.",
          "password", "houvast-demo");
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired TestClock.Moving clock;
  @Autowired Writing writing;
  @Autowired Changes changes;
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
    return api.as("rvt").make("/casefiles/" + id + "/grants", Map.of("account", "rvt-collega"));
  }

  private static Locator title(Visitor who) {
    return who.page()
        .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Gezin van herkomst M"));
  }

  private static void closes(Visitor who) {
    assertThat(title(who)).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(SECONDS));
    assertThat(who.page().locator("#inhoud")).not().containsText("Berg");
  }

  @Test
  void it_does_when_a_grant_is_ended_a_role_is_taken_away_or_time_is_over() throws Exception {
    try (var browser = new Browser(api.url())) {
      Visitor colleague =
          browser.visitor().signIn("rvt-collega").open("casus/" + id).onTheUsualGround();
      for (String tab : TABS) {
        String grant = join();
        colleague.open("casus/" + id + "?tab=" + tab);
        assertThat(title(colleague)).isVisible();
        Thread.sleep(random.nextInt(1_000));
        end(grant);
        closes(colleague);
      }
      String grant = join();
      colleague.open("casus/" + id);
      assertThat(title(colleague)).isVisible();
      roles(List.of());
      closes(colleague);
      roles(List.of("TEAM_MEMBER"));
      end(grant);
      api.as("rvt-collega").post("/casefiles/" + id + "/break-glass", EMERGENCY).expect(201);
      colleague.open("casus/" + id);
      assertThat(title(colleague)).isVisible();
      clock.on(Duration.ofMinutes(61));
      closes(colleague);
    } finally {
      roles(List.of("TEAM_MEMBER"));
    }
  }

  private void end(String grant) {
    api.as("rvt").post("/casefiles/" + id + "/grants/" + grant + "/revoke", Map.of()).expect(200);
  }

  private void roles(List<String> roles) {
    writing.atomically(
        () -> {
          graph
              .client()
              .query("MATCH (p:Professional {account: 'rvt-collega'}) SET p.roles = $roles")
              .bind(roles)
              .to("roles")
              .run();
          changes.touched(new Ref(Kind.PROFESSIONAL, "rvt-collega"));
          return true;
        });
  }
}
