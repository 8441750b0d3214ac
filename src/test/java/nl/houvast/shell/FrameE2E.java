package nl.houvast.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The frame around every page, in a real browser. */
@HouvastTest
class FrameE2E {
  private static final List<String> ONE_PER_ROLE =
      List.of("rvt", "lokaal", "expert-sibling", "trainer", "privacy", "beheer");
  @Autowired Api api;
  private Browser browser;

  @BeforeEach
  void open() {
    browser = new Browser(api.url());
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void whoever_is_not_signed_in_is_asked_to_sign_in_in_dutch() {
    Visitor visitor = browser.visitor().open("casussen");
    assertThat(visitor.page()).hasURL(api.url() + "/login");
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "nl");
    assertThat(visitor.page().getByText("Wie wilt u zijn in deze demo?")).isVisible();
    visitor.accessible().screenshot("login-1440").width(390).accessible().screenshot("login-390");
  }

  @Test
  void one_click_fills_in_a_demo_account() {
    Visitor visitor = browser.visitor().open("login").press("Vul account trainer in");
    visitor.page().locator("vaadin-button[slot=submit]").click();
    assertThat(visitor.page().getByText("Wat heeft mij nu nodig")).isVisible();
    assertThat(visitor.page().getByText(", Willemijn Leerling")).isVisible();
  }

  @Test
  void a_wrong_password_says_so_and_no_more() {
    Visitor visitor = browser.visitor().signIn("rvt", "anders");
    assertThat(visitor.page().getByText("Aanmelden lukte niet")).isVisible();
    visitor.accessible();
  }

  @Test
  void the_start_page_of_every_role_is_usable_wide_and_narrow() {
    for (String account : ONE_PER_ROLE) {
      Visitor visitor = browser.visitor().signIn(account);
      assertThat(heading(visitor, "Wat heeft mij nu nodig")).isVisible();
      assertThat(visitor.page().getByText("Alle gegevens zijn verzonnen")).isVisible();
      visitor.accessible().screenshot("start-" + account + "-1440");
      visitor.width(390).accessible().screenshot("start-" + account + "-390");
    }
  }

  @Test
  void the_language_is_dutch_until_somebody_chooses_english() {
    Visitor visitor = browser.visitor().signIn("trainer");
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "nl");
    visitor.press("Switch to English");
    assertThat(heading(visitor, "What needs me now")).isVisible();
    assertThat(visitor.page().locator("html")).hasAttribute("lang", "en");
    visitor.open("");
    assertThat(heading(visitor, "What needs me now")).isVisible();
  }

  @Test
  void a_page_that_is_not_there_tells_nothing_of_those_that_are() {
    Visitor visitor = browser.visitor().signIn("lokaal").open("inzage");
    assertThat(heading(visitor, "Deze pagina is er niet")).isVisible();
    String forbidden = visitor.page().locator("main").innerText();
    visitor.open("bestaat-niet");
    assertThat(visitor.page().locator("main").innerText()).isEqualTo(forbidden);
    assertThat(forbidden).doesNotContain("casussen", "inzage", "kennis");
    visitor.accessible().screenshot("not-found").forgiving();
  }

  @Test
  void the_menu_holds_only_what_one_may_open() {
    Visitor privacy = browser.visitor().signIn("privacy");
    Visitor local = browser.visitor().signIn("lokaal");
    assertThat(privacy.page().locator("vaadin-side-nav")).containsText("Inzage");
    assertThat(local.page().locator("vaadin-side-nav")).not().containsText("Inzage");
  }

  @Test
  void the_first_tab_leads_to_the_content() {
    Visitor visitor = browser.visitor().signIn("trainer");
    visitor.page().keyboard().press("Tab");
    Locator skip = visitor.page().getByText("Naar de inhoud");
    assertThat(skip).isFocused();
    visitor.page().keyboard().press("Enter");
    assertThat(visitor.page().locator("main")).isFocused();
  }

  @Test
  void signing_out_ends_the_session() {
    Visitor visitor = browser.visitor().signIn("trainer");
    visitor.page().locator("#account").click();
    visitor.press("Afmelden");
    visitor.page().waitForURL(url -> url.endsWith("/login"));
    visitor.open("");
    assertThat(visitor.page()).hasURL(api.url() + "/login");
  }

  @Test
  void the_ground_is_chosen_once_and_stays_in_sight() {
    Visitor visitor = browser.visitor().signIn("rvt");
    visitor.page().locator("#ground").click();
    assertThat(visitor.page().getByText("Waarom kijkt u?")).isVisible();
    visitor.accessible().screenshot("ground").press("Ga verder met dit doel");
    assertThat(visitor.page().locator("#ground"))
        .hasText(
            "Doel: Veiligheid in een gezin beoordelen · Grondslag: Toekomstige wet (verzonnen,"
                + " alleen voor de demo)");
    visitor.open("");
    assertThat(visitor.page().locator("#ground")).containsText("Doel: Veiligheid");
    visitor.screenshot("ground-chosen").width(390).accessible().screenshot("ground-chosen-390");
  }

  private static Locator heading(Visitor visitor, String text) {
    return visitor
        .page()
        .getByRole(
            AriaRole.HEADING, new com.microsoft.playwright.Page.GetByRoleOptions().setName(text));
  }
}
