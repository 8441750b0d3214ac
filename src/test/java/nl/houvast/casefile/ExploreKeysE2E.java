package nl.houvast.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody without a mouse walks through the drawing, hears where they are, and filters. */
@HouvastTest
class ExploreKeysE2E {
  @Autowired Api api;
  @Autowired TestGraph graph;
  private String file = "";

  @BeforeEach
  void the_case_of_m() {
    file = FamilyM.alone(api, graph);
  }

  private static void drawn(Visitor who, int things) {
    who.page()
        .waitForFunction(
            "n => document.querySelector('network-canvas')?.drawn?.nodes.length === n", things);
  }

  private static void press(Visitor who, String... keys) {
    for (String key : keys) {
      who.page().keyboard().press(key);
      who.rest();
    }
  }

  /** Moves on with Tab, as somebody without a mouse does. */
  private static void tabTo(Visitor who, String selector) {
    for (int i = 0; i < 120; i++) {
      if (Boolean.TRUE.equals(
          who.page().evaluate("s => document.activeElement?.matches(s) ?? false", selector))) {
        return;
      }
      who.page().keyboard().press("Tab");
    }
    throw new AssertionError("no Tab leads to " + selector);
  }

  private static void at(Visitor who, String name) {
    assertThat(who.page().locator(".hv-canvas-proxy"))
        .hasAttribute("aria-label", Pattern.compile("^(persoon|adres) " + name + ".*"));
  }

  private static void goTo(Visitor who, String name) {
    String[] arrows = {"ArrowUp", "ArrowLeft", "ArrowRight", "ArrowDown"};
    for (int i = 0; i < 48; i++) {
      String label = who.page().locator(".hv-canvas-proxy").getAttribute("aria-label");
      if (label.contains(name)) {
        return;
      }
      who.page().keyboard().press(i % 12 == 11 ? arrows[i / 12] : "n");
    }
    throw new AssertionError("no key leads to " + name);
  }

  @Test
  void the_drawing_is_walked_with_the_keyboard_alone() {
    try (var browser = new Browser(api.url())) {
      Visitor team = browser.visitor().signIn("rvt").open("casus/" + file + "?tab=verkennen");
      team.page().locator("#ground-go").focus();
      press(team, "Enter");
      drawn(team, 5);
      tabTo(team, "#explore-undo, #explore-layout-generations");
      tabTo(team, ".hv-canvas-proxy");
      goTo(team, "Mees");
      assertThat(team.page().locator("network-canvas [aria-live]")).containsText("Mees");
      team.screenshot("explore-keys-focus");

      press(team, "e");
      drawn(team, 6);
      assertThat(team.page().locator("#explore-status")).containsText("1 erbij.");
      at(team, "Mees");
      team.accessible();
      press(team, "c");
      drawn(team, 5);
      press(team, "Control+z");
      drawn(team, 6);

      press(team, "n");
      assertThat(team.page().locator("network-canvas [aria-live]"))
          .containsText(
              Pattern.compile("Mees.*(broers of zussen|ouder van|woont op)|ouder van Mees"));

      goTo(team, "Joris");
      press(team, " ");
      goTo(team, "A. van den Berg-Huisman");
      press(team, " ", "p");
      assertThat(team.page().locator("#ways")).containsText("is ouder van Joris");
      team.page().locator(".hv-canvas-proxy").focus();
      press(team, "h");
      drawn(team, 5);
      press(team, "Control+z", "Control+Shift+z", "Control+z");
      drawn(team, 6);
      press(team, "Escape", "0", "+", "-", "?");
      assertThat(team.page().locator("network-canvas [aria-live]")).containsText("Pijlen");

      press(team, "t");
      team.page().waitForFunction("() => document.activeElement?.id === 'explore-rows'");
      team.accessible();
    }
  }

  @Test
  void a_filter_hides_or_dims_and_says_how_much_and_a_way_is_pointed_out() {
    try (var browser = new Browser(api.url())) {
      Visitor team = browser.visitor().signIn("rvt").open("casus/" + file + "?tab=verkennen");
      team.page().locator("#ground-go").click();
      drawn(team, 5);
      tabTo(team, ".hv-canvas-proxy");
      goTo(team, "Mees");
      press(team, "e");
      drawn(team, 6);

      team.page().locator("#explore-filter vaadin-details-summary").click();
      team.page().locator("vaadin-checkbox", named("woont op (1)")).locator("input").uncheck();
      drawn(team, 5);
      assertThat(team.page().locator("#explore-filtered"))
          .hasText("Het filter verbergt 1 adressen en 1 lijnen.");
      assertThat(team.page().locator("#explore-table .hv-person", named("Havenkade")).first())
          .isHidden();
      team.page().locator("#explore-dims input").check();
      drawn(team, 6);
      assertThat(team.page().locator("#explore-filtered")).containsText("maakt 1 adressen");
      team.accessible().screenshot("explore-filter");
      team.press("Ongedaan maken").press("Ongedaan maken");
      assertThat(team.page().locator("#explore-filtered")).isHidden();

      tabTo(team, ".hv-canvas-proxy");
      goTo(team, "Joris");
      press(team, " ");
      goTo(team, "Sander");
      press(team, " ", "p");
      team.press("Zet op het scherm");
      team.page()
          .waitForFunction(
              "() => document.querySelector('network-canvas').drawn.edges.some(e => e.classes.includes('way'))");
      team.page()
          .addStyleTag(new Page.AddStyleTagOptions().setContent("html { filter: grayscale(1) }"));
      team.screenshot("explore-way-grey");
    }
  }

  private static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
