package nl.houvast.knowledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import nl.houvast.knowledge.Markdown;
import nl.houvast.knowledge.Payloads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTextTests {
  static Stream<String> payloads() {
    return Payloads.all().stream();
  }

  @Test
  void there_are_more_than_two_hundred_payloads() {
    assertThat(payloads()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void a_payload_is_read_and_makes_nothing_but_text(String payload) {
    Element whole = MarkdownText.of(payload).getElement();
    assertThat(whole.getTextRecursively()).contains(Payloads.DOES);
    assertThat(all(whole))
        .allSatisfy(
            e -> {
              assertThat(Payloads.HARMLESS).contains(e.getTag());
              assertThat(e.getAttributeNames()).isSubsetOf("href", "target", "rel");
              assertThat(e.getPropertyNames()).isEmpty();
              if (e.hasAttribute("href")) {
                assertThat(e.getAttribute("href")).startsWith("https://example.org/");
              }
            });
  }

  private static Stream<Element> all(Element of) {
    return of.isTextNode()
        ? Stream.empty()
        : Stream.concat(Stream.of(of), of.getChildren().flatMap(MarkdownTextTests::all));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Praat **eerst** met *ieder* apart | <p>Praat <strong>eerst</strong> met <em>ieder</em> apart</p>
          "Vraag:\n\n- wie\n- waar"          | <div><p>Vraag:</p><ul><li>wie</li><li>waar</li></ul></div>
          "1. bel\n2. ga"                    | <div><ol><li>bel</li><li>ga</li></ol></div>
          "# Kop\n\nTekst"                   | <div><p><strong>Kop</strong></p><p>Tekst</p></div>
          "een\ntwee"                       | <p>een twee</p>
          a < b & 2 * 3 * 4               | <p>a < b & 2 * 3 * 4</p>
          ""                                | <div></div>
          """)
  void what_is_written_is_built(String text, String built) {
    assertThat(html(MarkdownText.of(text.replace("\\n", "\n")).getElement())).isEqualTo(built);
  }

  private static String html(Element of) {
    if (of.isTextNode()) {
      return of.getText();
    }
    String within = of.getChildren().map(MarkdownTextTests::html).reduce("", String::concat);
    return "<" + of.getTag() + ">" + within + "</" + of.getTag() + ">";
  }

  @Test
  void a_link_over_https_and_to_mail_leads_there_in_a_window_of_its_own() {
    Element link = MarkdownText.of("[bron](https://example.org/a)").getElement().getChild(0);
    assertThat(link.getTag()).isEqualTo("a");
    assertThat(link.getAttribute("href")).isEqualTo("https://example.org/a");
    assertThat(link.getAttribute("rel")).isEqualTo("noopener noreferrer");
    assertThat(MarkdownText.of("<mailto:a@example.org>").getElement().getChild(0).getTag())
        .isEqualTo("a");
  }

  @Test
  void what_nests_without_end_is_read_as_it_stands() {
    for (String each : new String[] {"> ", "- ", "*a ", "[", "**", "_a_ **b "}) {
      String text = each.repeat(5_000) + "einde";
      assertThat(MarkdownText.of(text).getElement().getTextRecursively()).contains("einde");
      assertThat(Markdown.plain(text)).contains("einde");
    }
  }
}
