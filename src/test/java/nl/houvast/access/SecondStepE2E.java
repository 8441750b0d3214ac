package nl.houvast.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Signing in with two steps, from setting it up to losing the phone, in a real browser. */
@HouvastTest
class SecondStepE2E {
  private static final String CODE = "Code van zes cijfers";
  @Autowired Api api;
  @Autowired Clock clock;
  @Autowired SecondStep secondStep;
  @Autowired DemoActing demo;
  private final OneTimeCodes codes = new OneTimeCodes();
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(api.url());
  }

  @AfterEach
  void close() {
    browser.close();
    demo.as(
        "beheer",
        () -> {
          secondStep.takeAway("trainer");
          return true;
        });
  }

  @Test
  void a_phone_is_set_up_asked_for_and_taken_away_when_it_is_lost() {
    Visitor trainer = browser.visitor().signIn("trainer").open("tweede-stap");
    trainer.accessible().screenshot("second-step-set-up-1440");
    trainer.width(390).accessible().screenshot("second-step-set-up-390").width(1440);
    String secret = trainer.page().locator("#second-step-secret").innerText().replace(" ", "");
    trainer.fill(CODE, codes.code(secret, clock.instant())).press("Aanzetten");
    assertThat(start(trainer)).isVisible();

    Visitor again = browser.visitor().signIn("trainer");
    assertThat(again.page().getByText("Open de app voor codes")).isVisible();
    again.open("kennis");
    assertThat(again.page()).hasURL(api.url() + "/tweede-stap");
    again.fill(CODE, "123").press("Verder");
    assertThat(again.page().getByText("Deze code klopt niet")).isVisible();
    again.accessible().screenshot("second-step-enter-1440");
    again.fill(CODE, codes.code(secret, clock.instant().plusSeconds(30))).press("Verder");
    assertThat(start(again)).isVisible();

    Visitor admin = browser.visitor().signIn("beheer").open("beheer");
    admin.accessible().screenshot("second-step-admin-1440");
    admin.press("Tweede stap weghalen van Willemijn Leerling");
    admin
        .page()
        .getByRole(
            AriaRole.BUTTON, new GetByRoleOptions().setName("Tweede stap weghalen").setExact(true))
        .last()
        .click();
    admin.rest();
    assertThat(start(browser.visitor().signIn("trainer"))).isVisible();
  }

  private static com.microsoft.playwright.Locator start(Visitor visitor) {
    return visitor.page().getByText("Wat heeft mij nu nodig");
  }
}
