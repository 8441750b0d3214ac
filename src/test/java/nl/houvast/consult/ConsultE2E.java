package nl.houvast.consult;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A team and an expert, each at their own browser: from a recognised pattern to advice that is
 * answered, while both look, without a reload and without a name for the expert.
 */
@HouvastTest
@Timeout(600)
class ConsultE2E {
  private static final String QUESTION =
      "Hoe spreken wij ieder apart zonder de ouders te belasten?";
  private static final String ADVICE = "Spreek eerst ieder gezinslid afzonderlijk, te beginnen met";
  private static final String STAYS = "window.nobodyReloaded";
  @Autowired Api api;
  @Autowired TestGraph graph;
  private FamilyM family = new FamilyM();
  private Browser browser;

  @BeforeAll
  static void on_a_busy_machine_everything_takes_longer() {
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  @BeforeEach
  void open() {
    graph.clear();
    family = FamilyM.open(api, graph);
    browser = new Browser(api.url());
  }

  @AfterEach
  void close() {
    browser.close();
  }

  private static Locator text(Visitor visitor, String text) {
    return visitor.page().locator("main").getByText(text).first();
  }

  private static Visitor onTheUsualGround(Visitor visitor) {
    visitor.onTheUsualGround().page().evaluate(STAYS + " = true");
    return visitor;
  }

  private Visitor team() {
    return onTheUsualGround(browser.visitor().signIn("rvt").open("casus/" + family.caseFileId));
  }

  private Visitor expert() {
    return onTheUsualGround(
        browser.visitor().signIn("expert-sibling").recording().open("consulten"));
  }

  private static Visitor look(Visitor visitor, String name) {
    visitor.width(390).rest().accessible().screenshot("consult-" + name + "-390");
    visitor.width(1440).rest().accessible();
    visitor.page().setViewportSize(1440, 2200);
    return visitor.rest().screenshot("consult-" + name + "-1440").width(1440);
  }

  private static void write(Visitor visitor, String field, String words) {
    Locator input = visitor.page().locator(field).locator("input, textarea").first();
    input.fill(words);
    input.press(field.matches(".*-(until|review)") ? "Enter" : "Tab");
    visitor.rest();
  }

  private static void press(Visitor visitor, Locator within, String name) {
    within
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
    visitor.rest();
  }

  private static Locator body(Visitor visitor) {
    return visitor.page().locator("body");
  }

  /** From the pattern card to a question that is asked; answers how long the clicking took. */
  private Duration ask(Visitor team) {
    long started = System.nanoTime();
    press(team, pattern(team), "Vraag consult hierover");
    write(team, "#consult-question", QUESTION);
    team.page().locator("#consult-send").click();
    assertThat(body(team)).containsText("Uw vraag staat bij");
    return Duration.ofNanos(System.nanoTime() - started);
  }

  private static Locator pattern(Visitor team) {
    return team.page().locator("[data-pattern=PAT-SIB-ADULT-GGZ]");
  }

  @Test
  void a_question_from_a_pattern_becomes_advice_on_the_live_case_while_both_look() {
    Visitor expert = expert();
    assertThat(text(expert, "Er zijn geen vragen.")).isVisible();
    Visitor team = team();
    Duration asking = ask(team);
    System.out.println("Asking a consult from its pattern: " + asking.toMillis() + " ms");
    assertThat(asking).isLessThan(Duration.ofSeconds(60));

    text(expert, QUESTION).click();
    assertThat(text(expert, "Netwerk, zonder namen")).isVisible();
    assertThat(expert.page().locator("network-drawing")).containsText("broer A");
    assertThat(text(expert, "Ontbreekt: vraag dit eerst")).isVisible();
    expert.page().evaluate(STAYS + " = true");
    askForMore(expert);
    team.page().locator("#tab-consulten").click();
    assertThat(text(team, "geen advies, 1 bericht")).isVisible();
    look(team, "case-tab");
    team.page().locator("#tab-overzicht").click();
    assertThat(pattern(team)).isVisible();
    assertThat(team.page().locator("#advice-card")).isHidden();

    advise(expert);
    Locator card = team.page().locator("#advice-card");
    assertThat(card).containsText(ADVICE);
    assertThat(card).containsText("Leonie Denkbeeld");
    assertThat(card.locator(".hv-arrives")).hasCount(1);
    look(team, "case-advice");
    answer(team, card);

    assertThat(text(expert, "deels overgenomen")).isVisible();
    assertThat(text(expert, "Eerst met de ouders")).isVisible();
    look(expert, "desk-answered");
    assertThat(expert.page().evaluate(STAYS)).as("the expert's page").isEqualTo(true);
    assertThat(team.page().evaluate(STAYS)).as("the team's page").isEqualTo(true);
    expert.open("");
    assertThat(expert.page().locator("#my-advice")).containsText("deels overgenomen");
    look(expert, "start-expert");
    for (String seen : List.of(QUESTION, "broer A", "25–29", ADVICE)) {
      assertThat(expert.received().contains(seen)).as("received: " + seen).isTrue();
    }
    family.assertNothingOf(
        expert.received() + expert.page().content() + expert.page().locator("body").innerText());
  }

  private static void askForMore(Visitor expert) {
    expert.page().getByText("Vraag om meer", new Page.GetByTextOptions().setExact(true)).click();
    write(expert, "#consult-more-what", "Waar gaat het tweede signaal over?");
    write(expert, "#consult-more-why", "Dan zie ik wie er begint.");
    look(expert, "desk");
    press(expert, body(expert), "Vraag het team om meer");
    assertThat(text(expert, "Omdat: Dan zie ik wie er begint.")).isVisible();
  }

  private static void advise(Visitor expert) {
    write(expert, "#advice-text", ADVICE + " broer A.");
    expert.page().locator("#advice-cites input").fill("GGZ");
    expert.page().getByRole(AriaRole.OPTION).first().click();
    expert.page().keyboard().press("Escape");
    write(expert, "#advice-conditions", "Als ieder apart gesproken kan worden.");
    write(expert, "#advice-not", "Geen gezamenlijk gesprek vooraf.");
    write(expert, "#advice-until", "30-6-2027");
    assertThat(text(expert, "Concept bewaard")).isVisible();
    look(expert, "desk-advice");
    press(expert, body(expert), "Geef advies");
    assertThat(text(expert, "nog geen antwoord van het team")).isVisible();
  }

  private static void answer(Visitor team, Locator card) {
    press(team, card, "Deels");
    write(team, "#response-reason", "Eerst met de ouders, dan met de broers.");
    write(team, "#response-review", "15-1-2027");
    look(team, "answer");
    team.page().locator("#response-save").click();
    assertThat(card).containsText("deels overgenomen");
    assertThat(card).containsText("15 jan 2027");
  }

  @Test
  void the_form_has_five_fields_shows_what_goes_along_and_lets_no_name_through() {
    Visitor team = team();
    press(team, pattern(team), "Vraag consult hierover");
    Locator dialog = team.page().getByRole(AriaRole.DIALOG);
    assertThat(dialog.locator(".hv-ask-field")).hasCount(5);
    Locator preview = team.page().locator("#ask-preview");
    assertThat(preview).containsText("broer A");
    family.assertNothingOf(preview.innerText());
    write(
        team,
        "#consult-question",
        "Wat doen we als Mees bij Joris aan de deur staat, 06-00000001?");
    assertThat(dialog).containsText("een naam uit deze casus");
    assertThat(dialog).containsText("een telefoonnummer");
    look(team, "ask-marked");
    team.page().locator("#consult-send").click();
    assertThat(dialog).containsText("Vervang het eerst.");
    for (int left = dialog.locator(".hv-marks vaadin-button").count(); left > 0; left--) {
      dialog.locator(".hv-marks vaadin-button").first().click();
      team.rest();
    }
    assertThat(dialog.locator(".hv-marks")).isHidden();
    dialog.locator("#consult-excerpts vaadin-checkbox").first().click();
    assertThat(preview).containsText("slaat hij zijn broers");
    family.assertNothingOf(preview.innerText());
    look(team, "ask");
    team.page().locator("#consult-send").click();
    assertThat(body(team)).containsText("Uw vraag staat bij");
  }

  @Test
  void the_start_page_tells_each_what_waits() {
    Visitor expert = expert().open("");
    assertThat(expert.page().locator("#questions-for-me")).containsText("Er zijn geen vragen.");
    Visitor team = team();
    ask(team);
    assertThat(expert.page().locator("#questions-for-me")).containsText(QUESTION);
    team.open("");
    assertThat(team.page().locator("#answers")).containsText("Er is nu niets nieuws");
    expert.page().locator("#questions-for-me a").first().click();
    assertThat(text(expert, "Netwerk, zonder namen")).isVisible();
    askForMore(expert);
    assertThat(team.page().locator("#answers")).containsText(QUESTION);
    look(team, "start-team");
    team.page().locator("#answers a").first().click();
    assertThat(text(team, "Dan zie ik wie er begint.")).isVisible();
    look(team, "team-page");
    press(team, body(team), "Meer delen");
    team.page().locator("#share-more-excerpts vaadin-checkbox").nth(1).click();
    look(team, "share-more");
    press(team, body(team), "Deel dit ook");
    assertThat(text(expert, "Het team deelt vanaf nu meer.")).isVisible();
    assertThat(text(expert, "De ruzies tussen de broers lopen hoger op.")).isVisible();
    family.assertNothingOf(expert.received() + expert.page().content());
  }
}
