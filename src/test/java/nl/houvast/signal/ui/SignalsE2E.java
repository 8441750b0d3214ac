package nl.houvast.signal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Handing in by hand and by file, in a real browser. */
@HouvastTest
class SignalsE2E {
  private static final Path SOURCES = Path.of("src/test/resources/sources");
  @Autowired Api api;
  @Autowired TestGraph testGraph;
  private Browser browser;

  @BeforeEach
  void open() {
    testGraph.clear();
    browser = new Browser(api.url());
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void a_local_worker_hands_in_what_happened_between_two_people() {
    Visitor visitor = browser.visitor().signIn("lokaal").open("signalen/nieuw");
    visitor.accessible().screenshot("signal-new-1440").width(390).accessible();
    visitor.screenshot("signal-new-390").width(1440);

    visitor.fill("Vertel wat er gebeurde", "De buurvrouw hoorde geschreeuw.");
    visitor.page().getByLabel("Van horen zeggen").check();
    visitor.page().getByLabel("Gebeurd op").fill("1-10-2026");
    visitor.page().getByLabel("Gebeurd op").press("Enter");
    choose(visitor, "signal-indicates", "Dreigen");
    person(visitor, "Teddy Verzonnen", "deed het");
    person(visitor, "Hanna Verzonnen", "onderging het");
    visitor.page().locator("#signal-add-tie").click();
    tie(visitor, 0, "Wie", "Teddy Verzonnen");
    tie(visitor, 0, "is", "broer of zus");
    tie(visitor, 0, "van wie", "Hanna Verzonnen");
    visitor.accessible().screenshot("signal-filled");
    visitor.page().locator("#signal-hand-in").click();

    assertThat(visitor.page().locator("#signal-done"))
        .containsText("Verwerkt. U hoort het als er iets te melden is.");
    visitor.accessible().screenshot("signal-done");
    assertThat(kept())
        .isEqualTo(
            "O-LT lokaal HEARSAY SUSPECTED CONCERN ACTOR Teddy Verzonnen SIBLING_OF Hanna Verzonnen");
  }

  @Test
  void what_is_missing_is_said_at_its_field_and_what_was_written_stays() {
    Visitor visitor = browser.visitor().signIn("rvt").open("signalen/nieuw");
    visitor.page().locator("#signal-hand-in").click();
    visitor.rest();
    for (String field : new String[] {"signal-happened", "signal-nature"}) {
      assertThat(visitor.page().locator("#" + field)).hasAttribute("invalid", "");
    }
    assertThat(visitor.page().getByText("Er kloppen nog 2 dingen niet")).isVisible();
    visitor.accessible().screenshot("signal-faults");

    visitor.fill("Vertel wat er gebeurde", "Iets om te onthouden.");
    assertThat(visitor.page().getByText("Concept bewaard op")).isVisible();
    visitor.open("").open("signalen/nieuw");
    assertThat(visitor.page().getByLabel("Vertel wat er gebeurde"))
        .hasValue("Iets om te onthouden.");

    visitor.page().locator("#signal-anew").click();
    assertThat(visitor.page().getByLabel("Vertel wat er gebeurde")).hasValue("");
    visitor.press("Haal terug");
    assertThat(visitor.page().getByLabel("Vertel wat er gebeurde"))
        .hasValue("Iets om te onthouden.");
  }

  @Test
  void somebody_who_is_known_is_found_before_a_new_person_is_added() {
    api.as("lokaal").post("/signals", known()).expect(201);
    testGraph.settled();
    Visitor visitor = browser.visitor().signIn("lokaal").open("signalen/nieuw");
    visitor.fill("Naam", "Verzonnen");
    visitor.page().locator("#signal-seek").click();
    assertThat(visitor.page().getByText("Deze personen ziet u al")).isVisible();
    visitor.screenshot("signal-known");
    visitor.press("Neem Hanna Verzonnen over");
    assertThat(visitor.page().getByLabel("Naam, zoals u die kent")).hasValue("Hanna Verzonnen");
    assertThat(visitor.page().locator("vaadin-date-picker input").nth(3)).hasValue("14-3-1990");

    Visitor other = browser.visitor().signIn("rvt-noord").open("signalen/nieuw");
    other.fill("Naam", "Verzonnen");
    other.page().locator("#signal-seek").click();
    other.page().locator("#ground-go").click();
    assertThat(other.page().getByText("Bij uw eigen gegevens staat niemand")).isVisible();
  }

  @Test
  void a_source_sees_its_own_signals_and_says_how_they_stand_now() {
    api.as("lokaal").post("/signals", known()).expect(201);
    api.as("src-vt").post("/signals", known().replace("Ruzie", "Geheim")).expect(201);
    Visitor visitor = browser.visitor().signIn("lokaal").open("signalen");
    assertThat(visitor.page().locator("#own-signals")).containsText("Ruzie");
    assertThat(visitor.page().locator("#own-signals")).not().containsText("Geheim");
    visitor.accessible().screenshot("own-signals").width(390).accessible().width(1440);

    visitor.press("Wijzig de stand van E-1");
    visitor.page().getByLabel("weerlegd").check();
    visitor.fill("Toelichting", "Het was de televisie.");
    visitor.accessible().screenshot("revise").press("Leg de nieuwe stand vast");
    assertThat(visitor.page().locator("#own-signals")).containsText("weerlegd");
  }

  @Test
  void the_file_of_the_police_is_tried_out_and_then_taken_in() throws IOException {
    Visitor visitor = browser.visitor().signIn("rvt").open("signalen/aanleveren");
    visitor.accessible().screenshot("import-1440").width(390).accessible().width(1440);
    select(visitor, "import-organisation", "Politie, basisteam Waardhaven");
    select(visitor, "import-layout", "Politie, eigen indeling (fictief)");
    upload(visitor, "politie.csv");
    counts(visitor, "37 nieuw", "1 al bekend", "7 met een fout");
    assertThat(visitor.page().getByText("Rij 38 · datum_pleging")).isVisible();
    assertThat(visitor.page().getByText("Dit is geen datum die bestaat")).isVisible();
    assertThat(visitor.page().getByText("er is nog niets opgenomen")).isVisible();
    assertThat(testGraph.signals()).isZero();
    visitor.accessible().screenshot("import-tried").width(390).accessible().width(1440);
    assertThat(faults(visitor))
        .startsWith("\uFEFFrow,field,code,message\r\n38,datum_pleging,not-a-date,")
        .contains("\r\n45,mutatienummer,signal-conflict,");

    visitor.page().locator("#import-take").click();
    counts(visitor, "37 opgenomen", "1 stonden er al", "7 niet opgenomen");
    visitor.accessible().screenshot("import-done");
    assertThat(testGraph.signals()).isEqualTo(37);

    upload(visitor, "politie.csv");
    counts(visitor, "0 nieuw", "38 al bekend", "7 met een fout");
    assertThat(visitor.page().locator("#import-take")).isDisabled();
  }

  @Test
  void the_files_in_the_layouts_of_houvast_are_taken_in_on_screen_too() {
    Visitor visitor = browser.visitor().signIn("rvt").open("signalen/aanleveren");
    select(visitor, "import-organisation", "Veilig Thuis Midden");
    select(visitor, "import-layout", "Tabel van Houvast (CSV, komma)");
    upload(visitor, "veilig-thuis.csv");
    counts(visitor, "16 nieuw", "0 al bekend", "5 met een fout");
    visitor.page().locator("#import-take").click();
    counts(visitor, "16 opgenomen", "0 stonden er al", "5 niet opgenomen");

    select(visitor, "import-organisation", "GGZ Waardzicht");
    select(visitor, "import-layout", "Eén bericht per regel (NDJSON)");
    upload(visitor, "ggz.ndjson");
    counts(visitor, "30 nieuw", "0 al bekend", "4 met een fout");
    visitor.page().locator("#import-take").click();
    counts(visitor, "30 opgenomen", "0 stonden er al", "4 niet opgenomen");
    assertThat(testGraph.signals()).isEqualTo(46);
  }

  @Test
  void a_layout_that_does_not_fit_is_said_before_anything_happens() {
    Visitor visitor = browser.visitor().signIn("rvt").open("signalen/aanleveren");
    select(visitor, "import-layout", "Tabel van Houvast (CSV, komma)");
    upload(visitor, "politie.csv");
    assertThat(visitor.page().getByText("Dit bestand past niet bij deze opbouw")).isVisible();
    assertThat(visitor.page().locator("#import-take")).hasCount(0);

    select(visitor, "import-layout", "Politie, eigen indeling (fictief)");
    counts(visitor, "37 nieuw", "1 al bekend", "7 met een fout");
  }

  private static void counts(Visitor visitor, String... told) {
    for (String count : told) {
      assertThat(visitor.page().locator("#import-counts")).containsText(count);
    }
    visitor.rest();
  }

  private static void upload(Visitor visitor, String file) {
    visitor
        .page()
        .waitForFileChooser(
            () -> visitor.page().locator("#import-file vaadin-button").first().click())
        .setFiles(SOURCES.resolve(file));
    visitor.rest();
  }

  private static String faults(Visitor visitor) throws IOException {
    Download download =
        visitor.page().waitForDownload(() -> visitor.page().locator("#import-csv").click());
    try (var file = download.createReadStream()) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void select(Visitor visitor, String id, String item) {
    visitor.page().locator("#" + id).click();
    option(visitor, item);
  }

  private static void choose(Visitor visitor, String id, String item) {
    var field = visitor.page().locator("#" + id + " input");
    field.fill(item);
    Locator found = visitor.page().getByRole(AriaRole.OPTION).locator("visible=true");
    assertThat(found).hasCount(1);
    found.click();
    field.press("Escape");
    visitor.rest();
  }

  private static void option(Visitor visitor, String item) {
    visitor
        .page()
        .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(item).setExact(true))
        .locator("visible=true")
        .first()
        .click();
    visitor.rest();
  }

  private static void person(Visitor visitor, String name, String role) {
    visitor.page().locator("#signal-seek-name input").fill(name);
    visitor.page().locator("#signal-seek").click();
    visitor.rest();
    visitor.page().locator("#signal-add-new").click();
    visitor.rest();
    Locator person = visitor.page().locator(".hv-signal-person").last();
    person.locator("vaadin-select").first().click();
    option(visitor, role);
  }

  private static void tie(Visitor visitor, int row, String label, String item) {
    visitor
        .page()
        .locator("#signal-ties vaadin-select")
        .filter(
            new Locator.FilterOptions()
                .setHas(visitor.page().locator("label:text-is('" + label + "')")))
        .nth(row)
        .click();
    option(visitor, item);
  }

  private static String known() {
    return """
        {"sourceMessageId": "E-1", "kind": "CONCERN", "happenedOn": "2026-10-01",
         "reportedOn": "2026-10-02", "nature": "FACT", "status": "SUSPECTED", "text": "Ruzie",
         "mentions": [{"key": "m1", "role": "TARGET", "name": "Hanna Verzonnen",
                       "birthDate": "1990-03-14"}]}
        """;
  }

  private String kept() {
    return testGraph
        .client()
        .query(
            """
            MATCH (s:Signal)-[r:MENTIONS]->(m:Mention)-[t:STATES]->(n:Mention), (s)-[:INDICATES]->(:Concept)
            RETURN s.organisationId + ' ' + s.handedInBy + ' ' + s.nature + ' ' + s.status + ' '
              + s.kind + ' ' + r.role + ' ' + m.name + ' ' + t.kind + ' ' + n.name
            """)
        .fetchAs(String.class)
        .one()
        .orElse("nothing");
  }
}
