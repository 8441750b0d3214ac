package nl.houvast.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator closes an account and opens it again, in a real browser. */
@HouvastTest
class AccountsE2E {
  @Autowired Api api;

  @Test
  void a_closed_account_is_in_another_list_until_it_is_opened() {
    try (var browser = new Browser(api.url())) {
      Visitor admin = browser.visitor().signIn("beheer").open("beheer");
      assertThat(
              admin
                  .page()
                  .getByRole(
                      AriaRole.BUTTON,
                      new Page.GetByRoleOptions().setName("Account sluiten van Els Knopenburg")))
          .hasCount(0);
      admin.press("Account sluiten van Anton Kaartenbak");
      sure(admin, "Account sluiten");
      assertThat(admin.page().locator("#closed-accounts")).containsText("Anton Kaartenbak");
      assertThat(admin.page().locator("#accounts")).not().containsText("Anton Kaartenbak");
      admin.rest().accessible().screenshot("accounts-closed-1440");
      admin.width(390).accessible().screenshot("accounts-closed-390").width(1440);
      api.as("curator").get("/me").expect(401);

      admin.press("Account weer openen van Anton Kaartenbak");
      sure(admin, "Weer openen");
      assertThat(admin.page().locator("#accounts")).containsText("Anton Kaartenbak");
      assertThat(admin.page().locator("#closed-accounts")).containsText("geen gesloten accounts");
      api.as("curator").get("/me").expect(200);
    }
  }

  private static void sure(Visitor admin, String what) {
    admin
        .page()
        .locator("vaadin-confirm-dialog")
        .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(what).setExact(true))
        .click();
  }
}
