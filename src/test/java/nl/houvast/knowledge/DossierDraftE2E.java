package nl.houvast.knowledge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Collectors;
import nl.houvast.Api;
import nl.houvast.HouvastTest;
import nl.houvast.TestGraph;
import nl.houvast.e2e.Browser;
import nl.houvast.e2e.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the first word of a new version to the page that everybody reads, in a real browser. */
@HouvastTest
class DossierDraftE2E {
  @Autowired Api api;
  @Autowired TestGraph graph;
  @Autowired Dossiers dossiers;
  private Browser browser;

  @BeforeEach
  void open() {
    graph.clear();
    dossiers.publish(Trial.FIRST).orThrow();
    browser = new Browser(api.url());
  }

  @AfterEach
  void close() {
    browser.close();
    Trial.forget(graph, dossiers);
  }

  @Test
  void one_writes_another_publishes_and_who_reads_the_old_version_is_told_of_the_new() {
    Visitor author = browser.visitor().signIn("trainer").open("kennis/dossier/DOS-TRIAL");
    author.press("Schrijf een nieuwe versie");
    author.page().waitForURL("**/kennis/schrijven/DOS-TRIAL");
    var text = author.page().locator("#draft-text textarea");
    text.fill(
        Trial.SECOND.replace("whenToUse:\n  nl: \"", "whenToUse:\n  nl: \"Vraag het rustig. "));
    assertThat(author.page().locator("#draft-preview")).containsText("Vraag het rustig.");
    text.fill("id: DOS-TRIAL\nversion: x");
    assertThat(author.page().locator("#draft-preview")).containsText("Hier ontbreekt iets");
    text.fill(
        Trial.SECOND.replace("whenToUse:\n  nl: \"", "whenToUse:\n  nl: \"Vraag het rustig. "));
    assertThat(author.page().locator("#draft-preview")).containsText("Vraag het rustig.");
    author.rest().accessible().screenshot("draft-1440");
    author.width(390).accessible().screenshot("draft-390");
    author.width(1440).press("Leg voor aan een collega");
    assertThat(author.page().locator("#draft-state")).containsText("Iemand anders leest het");
    assertThat(author.page().getByText("Geef uit", exactly())).hasCount(0);
    author.unspoilt();

    Visitor reader = browser.visitor().signIn("curator").open("kennis/werk");
    assertThat(reader.page().locator("#work-drafts")).containsText("Willemijn Leerling");
    reader.accessible().screenshot("work-1440");
    reader.width(390).accessible().screenshot("work-390");
    reader.width(1440).page().locator("#work-drafts a").first().click();
    reader.page().waitForURL("**/kennis/schrijven/DOS-TRIAL");
    reader.rest().page().locator("#knowledge-differences vaadin-details-summary").click();
    assertThat(reader.page().locator(".hv-line-in").first()).containsText("Vraag het rustig.");
    reader.rest().accessible().screenshot("review-1440");
    reader.press("Geef uit");
    reader.page().waitForURL("**/kennis/dossier/DOS-TRIAL");
    assertThat(reader.page().locator("main")).containsText("Vraag het rustig.");
    reader.rest().accessible().unspoilt();

    Visitor old = browser.visitor().signIn("rvt").open("kennis/dossier/DOS-TRIAL?v=1");
    assertThat(old.page().locator("article")).containsText("Er is een nieuwere versie");
    assertThat(old.page().locator("article")).not().containsText("Vraag het rustig.");
    assertThat(old.page().locator("#knowledge-curating")).hasCount(0);
  }

  @Test
  void scripts_and_pieces_of_html_are_read_as_text_and_do_nothing() {
    String items =
        Payloads.all().stream()
            .map(p -> "  - {nl: " + quoted(p) + ", en: " + quoted(p) + "}\n")
            .collect(Collectors.joining());
    dossiers
        .publish(
            Trial.FIRST
                .replace("firstQuestions:\n", "firstQuestions:\n" + items)
                .replaceAll("url: \"https:[^\"]*\"", "url: \"javascript:" + Payloads.DOES + "\""))
        .orThrow();
    Visitor visitor = browser.visitor().signIn("rvt").open("kennis/dossier/DOS-TRIAL");
    var article = visitor.page().locator("article");
    assertThat(
            article.evaluate(
                "(a, does) => [...a.querySelectorAll('section > ul > li')]"
                    + ".filter(i => i.textContent.includes(does)).length",
                Payloads.DOES))
        .isEqualTo(Payloads.all().size());
    assertThat(
            (List<?>)
                article.evaluate(
                    "a => [...a.querySelectorAll('section *')].flatMap(e => ["
                        + "e.localName, ...[...e.attributes].map(x => '@' + x.name)])"))
        .allSatisfy(name -> assertThat(Payloads.HARMLESS).contains((String) name));
    assertThat(
            (List<?>)
                article.evaluate("a => [...a.querySelectorAll('[href]')].map(e => e.protocol)"))
        .allSatisfy(to -> assertThat((String) to).isIn("https:", "http:", "mailto:"));
    article
        .getByRole(AriaRole.LINK)
        .all()
        .forEach(link -> assertThat(link.getAttribute("href")).doesNotContain("harmed"));
    assertThat(visitor.page().evaluate("() => window.harmed === undefined")).isEqualTo(true);
    visitor.accessible().unspoilt();
  }

  private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
    return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
  }

  private static String quoted(String text) {
    return "\""
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + "\"";
  }
}
