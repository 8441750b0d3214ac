package nl.houvast.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.houvast.network.canvas.Place;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A picture that leaves as a file of its own. */
class PictureSvgTests {
  private static final String WILD = "<b>\"A\" & 'B'\u0000</b>";

  private static Picture picture() {
    return new Picture(
        List.of(
            new Picture.Node("secret-1", Picture.Shape.WOMAN, WILD, "60", "+1", "said " + WILD),
            new Picture.Node("secret-2", Picture.Shape.ADDRESS, "Elzenpad 14", "", "", "house")),
        List.of(
            new Picture.Edge(
                "secret-3", "secret-1", "secret-2", Picture.Form.DASHED, true, "v", "lives"),
            new Picture.Edge(
                "secret-4", "secret-1", "secret-2", Picture.Form.SOLID, false, "b", "cares")),
        Map.of("secret-1", new Place(0, 0), "secret-2", new Place(200, 170)),
        Set.of("secret-4"),
        Set.of(),
        Set.of());
  }

  private static String text(Picture picture) {
    return new String(
        PictureSvg.of(picture, "Tekening", List.of("Tekens", "Wie · wanneer")),
        StandardCharsets.UTF_8);
  }

  private static Document read(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void every_line_says_what_it_joins_and_no_id_of_ours_is_in_it() throws Exception {
    String text = text(picture());
    var svg = read(text);
    var paths = svg.getElementsByTagName("path");
    int lines = 0;
    for (int i = 0; i < paths.getLength(); i++) {
      if (paths.item(i) instanceof Element path && path.hasAttribute("data-source")) {
        assertThat(path.getAttribute("data-source")).isEqualTo("n1");
        assertThat(path.getAttribute("data-target")).isEqualTo("n2");
        lines++;
      }
    }
    assertThat(lines).isEqualTo(2);
    assertThat(text).doesNotContain("secret").contains("Wie · wanneer", "line d", "line-of dim");
  }

  @Test
  void what_somebody_wrote_is_text_and_never_markup() throws Exception {
    String text = text(picture());
    assertThat(text).doesNotContain("<b>", "\u0000");
    assertThat(read(text).getDocumentElement().getTextContent())
        .contains("<b>\"A\" & 'B'</b>", "60 · +1", "Elzenpad 14");
  }

  @Test
  void the_same_picture_is_the_same_bytes_and_an_empty_one_is_a_picture_too() throws Exception {
    assertThat(text(picture())).isEqualTo(text(picture()));
    assertThat(read(text(Picture.EMPTY)).getDocumentElement().getTagName()).isEqualTo("svg");
  }
}
