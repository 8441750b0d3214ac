package nl.houvast.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The box in the top bar and the page of what was found, in a real browser. */
@HouvastTest
class SearchE2E {
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired Indexing indexing;
  private Browser browser;

  @BeforeEach
  void open() {
    graph.clear();
    browser = new Browser(api.url());
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void somebody_searches_by_keyboard_and_arrives_at_a_dossier() {
    Visitor visitor = browser.visitor().signIn("lokaal");
    visitor.page().locator("#search-box input").fill("broertje slaat");
    visitor.page().keyboard().press("Enter");
    var dossiers = visitor.page().locator("#found-dossier");
    assertThat(dossiers).containsText("Geweld tussen broertjes en zusjes");
    visitor.page().waitForURL(Pattern.compile(".*/zoek\\?q=broertje.*slaat"));
    assertThat(dossiers.locator(".hv-hit").first()).isVisible();
    assertThat(visitor.page().locator("#found-person")).hasCount(0);
    visitor.rest().accessible().screenshot("search-1440");
    visitor.width(390).accessible().screenshot("search-390");
    assertThat(visitor.page().locator("#search-link")).isVisible();
    visitor.page().locator("#found-dossier a").first().focus();
    visitor.page().keyboard().press("Enter");
    visitor.page().waitForURL(Pattern.compile(".*/kennis/dossier/DOS-SIBLING-.*"));
  }

  @Test
  void the_team_finds_people_once_it_has_said_why_and_a_name_is_only_text() {
    Family.handIn(api, "src-vt", Family.about("VT-E2E-1", "<b>Sjoukje</b> Verzinsel"));
    Family.opened(api);
    graph.settled();
    indexing.await(Duration.ofMinutes(1));
    Visitor visitor = browser.visitor().signIn("rvt").open("zoek?q=verzinsel");
    assertThat(visitor.page().locator("#found-person")).hasCount(0);
    visitor.page().locator("#search-ground").click();
    visitor.press("Ga verder met dit doel");
    assertThat(visitor.page().locator("#found-person")).containsText("<b>Sjoukje</b> Verzinsel");
    visitor.accessible().screenshot("search-persons");
  }

  @Test
  void nothing_found_says_what_to_do() {
    Visitor visitor = browser.visitor().signIn("trainer").open("zoek?q=qqqqzzzz");
    assertThat(visitor.page().locator("#search-found")).containsText("Gebruik minder woorden");
    visitor.accessible().screenshot("search-nothing").open("zoek").accessible();
    assertThat(visitor.page().locator("main").innerText()).contains("gewone woorden");
  }
}
