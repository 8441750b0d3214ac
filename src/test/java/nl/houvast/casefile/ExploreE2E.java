package nl.houvast.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A team walks on from the people of a case, reads the lines, and goes back. */
@HouvastTest
class ExploreE2E {
  @Autowired Api api;
  @Autowired TestGraph graph;
  private String file = "";

  @BeforeEach
  void the_case_of_m() {
    file = FamilyM.alone(api, graph);
  }

  private static Locator button(Visitor who, String name) {
    return who.page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)))
        .first();
  }

  private Visitor exploring(Browser browser) {
    return browser
        .visitor()
        .signIn("rvt")
        .open("casus/" + file + "?tab=verkennen")
        .onTheUsualGround();
  }

  private static void says(Visitor who, String text) {
    assertThat(who.page().locator("#explore-status")).containsText(text);
  }

  @Test
  void one_walks_to_a_home_and_back_and_asks_how_two_are_connected() {
    try (var browser = new Browser(api.url())) {
      Visitor team = exploring(browser);
      says(team, "Op het scherm: 5.");
      assertThat(button(team, "Ongedaan maken")).isDisabled();
      team.accessible().screenshot("explore-start");

      Locator first = button(team, "Toon \\d+ buren van Mees");
      first.focus();
      team.page().keyboard().press("Enter");
      team.rest();
      says(team, "1 erbij. Op het scherm: 6.");
      assertThat(team.page().locator("#explore-table")).containsText("adres");
      team.accessible();

      team.page().locator("#explore-table").getByText("Mees v.d. Berg").first().click();
      assertThat(team.page().locator("#explore-table")).containsText("Mees v.d. Berg woont op");
      team.screenshot("explore-lines").width(390).screenshot("explore-390").accessible();
      team.width(1440);

      button(team, "Ongedaan maken").click();
      says(team, "Op het scherm: 5.");
      button(team, "Opnieuw").click();
      says(team, "Op het scherm: 6.");

      choose(team, "way-one", "Joris");
      choose(team, "way-other", "Sander");
      button(team, "Zoek hun verbinding").click();
      assertThat(team.page().locator("#ways"))
          .containsText(
              Pattern.compile(
                  "(Sander|Joris) van den Berg en (Joris|Sander) van den Berg zijn broers"));
      team.accessible().screenshot("explore-way");
    }
  }

  @Test
  void a_view_is_kept_opened_named_anew_removed_and_put_back() {
    try (var browser = new Browser(api.url())) {
      Visitor team = exploring(browser);
      drawn(team, 5);
      button(team, "Toon \\d+ buren van Mees").click();
      var kept = drawn(team, 6);
      team.page().getByText("Bewaarde beelden").click();
      team.rest().fill("Naam van het beeld", "Wie woont waar");
      button(team, "Bewaar dit beeld").click();
      Locator views = team.page().locator("#explore-views");
      assertThat(views).containsText("Bewaard: Wie woont waar.");
      assertThat(views).containsText("Imke Voorbeeld");
      team.accessible().screenshot("explore-views");

      button(team, "Verberg Joris").click();
      drawn(team, 5);
      button(team, "Verberg Sander").click();
      drawn(team, 4);
      button(team, "Schik in ringen").click();
      button(team, "Open het beeld Wie woont waar").click();
      says(team, "Geopend: Wie woont waar.");
      Assertions.assertThat(places(drawn(team, 6))).isEqualTo(places(kept));
      button(team, "Ongedaan maken").click();
      drawn(team, 4);

      button(team, "Geef het beeld Wie woont waar een andere naam").click();
      team.rest().page().locator("#explore-views-list input").fill("Najaar");
      team.page().keyboard().press("Enter");
      assertThat(team.page().locator("#explore-views-list")).containsText("Najaar");
      button(team, "Haal het beeld Najaar weg").click();
      assertThat(team.page().locator("#explore-views-list")).containsText("Nog geen beeld");
      button(team, "Zet terug").click();
      assertThat(team.page().locator("#explore-views-list")).containsText("Najaar");
      team.width(390).screenshot("explore-views-390").accessible();
    }
  }

  private static Locator canvas(Visitor who) {
    return who.page().locator("network-canvas");
  }

  /** Waits until so many things are drawn, and answers where each stands by its label. */
  @SuppressWarnings("unchecked")
  private static Map<String, Map<String, Object>> drawn(Visitor who, int things) {
    who.page()
        .waitForFunction(
            "n => document.querySelector('network-canvas')?.drawn?.nodes.length === n", things);
    return (Map<String, Map<String, Object>>)
        canvas(who).evaluate("e => Object.fromEntries(e.drawn.nodes.map(n => [n.label, n]))");
  }

  private static Map<String, Object> places(Map<String, Map<String, Object>> drawn) {
    return drawn.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get("at")));
  }

  private static void at(Visitor who, String label, boolean twice) {
    var box = canvas(who).boundingBox();
    var on =
        (Map<?, ?>)
            canvas(who).evaluate("(e, l) => e.drawn.nodes.find(n => n.label === l).on", label);
    double x = box.x + ((Number) on.get("x")).doubleValue();
    double y = box.y + ((Number) on.get("y")).doubleValue();
    if (twice) {
      who.page().mouse().dblclick(x, y);
    } else {
      who.page().mouse().click(x, y);
    }
    who.rest();
  }

  @Test
  void the_drawing_shows_what_the_table_shows_and_nothing_shown_moves() {
    try (var browser = new Browser(api.url())) {
      Visitor team = exploring(browser);
      var before = drawn(team, 5);
      team.screenshot("explore-drawn").accessible();

      canvas(team).scrollIntoViewIfNeeded();
      at(team, "Mees v.d. Berg", true);
      says(team, "1 erbij. Op het scherm: 6.");
      var after = drawn(team, 6);
      Assertions.assertThat(places(after)).containsAllEntriesOf(places(before));
      team.screenshot("explore-drawn-expanded");

      at(team, "Joris van den Berg", false);
      assertThat(team.page().locator("#explore-table"))
          .containsText("H. van den Berg is ouder van Joris van den Berg");
      team.page()
          .locator("#explore-table .hv-person", new Page.LocatorOptions().setHasText("Sander"))
          .click();
      team.rest();
      Assertions.assertThat(drawn(team, 6).get("Sander van den Berg"))
          .containsEntry("selected", true);

      button(team, "Ongedaan maken").click();
      drawn(team, 5);
      button(team, "Opnieuw").click();
      Assertions.assertThat(places(drawn(team, 6))).isEqualTo(places(after));
      button(team, "Schik op verbinding").click();
      assertThat(button(team, "Opnieuw")).isDisabled();
      team.page()
          .waitForFunction(
              "([n, p]) =>"
                  + " JSON.stringify(document.querySelector('network-canvas').drawn.nodes.find(m =>"
                  + " m.label === n).at) !== JSON.stringify(p)",
              List.of("Mees v.d. Berg", after.get("Mees v.d. Berg").get("at")));
      team.screenshot("explore-organic");
      team.width(390).screenshot("explore-drawn-390").accessible();
    }
  }

  @Test
  void what_is_taken_along_says_who_took_it_and_that_it_is_invented() throws Exception {
    try (var browser = new Browser(api.url())) {
      Visitor team = exploring(browser);
      drawn(team, 5);
      team.page().getByText("Meenemen").click();
      team.rest();
      for (String kind : List.of("csv", "json", "svg", "graphml")) {
        Assertions.assertThat(Files.readString(taken(team, kind)))
            .contains("Mees v.d. Berg", "Imke Voorbeeld", file, "Alle gegevens zijn verzonnen");
      }
      var page = "data:image/svg+xml;base64," + coded(Files.readAllBytes(taken(team, "svg")));
      Visitor reader = browser.visitor();
      reader.page().setContent("<html lang=nl><img alt='netwerk' src='" + page + "'></html>");
      Assertions.assertThat(
              reader
                  .page()
                  .evaluate(
                      "async () => { const i = document.images[0]; await i.decode(); return"
                          + " i.naturalWidth > 300; }"))
          .isEqualTo(true);
      reader.screenshot("explore-svg");
      Assertions.assertThat(Files.readAllBytes(taken(team, "png"))).startsWith(0x89, 'P', 'N', 'G');
    }
  }

  private static String coded(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static Path taken(Visitor who, String kind) {
    return who.page().waitForDownload(() -> who.page().locator("#explore-" + kind).click()).path();
  }

  private static void choose(Visitor who, String id, String name) {
    Locator field = who.page().locator("#" + id + " input");
    field.fill(name);
    who.rest();
    field.press("ArrowDown");
    field.press("Enter");
    who.rest();
  }
}
