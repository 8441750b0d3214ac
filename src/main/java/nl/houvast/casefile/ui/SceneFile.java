package nl.houvast.casefile.ui;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import nl.houvast.casefile.Scene;
import nl.houvast.network.Link;
import nl.houvast.network.canvas.Place;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A scene as a file: lines for a spreadsheet, or all of it for a program. */
final class SceneFile {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private SceneFile() {}

  /**
   * Every thing and every line, with who took it along.
   *
   * @param mark who, when and from which case
   */
  static byte[] json(Scene scene, String mark) {
    return JSON.writeValueAsString(
            Map.of("takenBy", mark, "things", scene.things(), "links", scene.links()))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Things and lines for a program that draws networks, in the form of GraphML. */
  static byte[] graphml(Scene scene, Map<String, Place> places, String mark) {
    var text = new StringWriter();
    try {
      new SceneGraphml(XMLOutputFactory.newInstance().createXMLStreamWriter(text))
          .write(scene, places, mark);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A row for each line; with a byte order mark, so that a spreadsheet reads it as UTF-8. */
  static byte[] csv(Scene scene, String mark, Locale locale) {
    Map<String, String> names =
        scene.things().stream()
            .collect(Collectors.toMap(Scene.Thing::id, thing -> Sentence.name(thing, locale)));
    Function<String, String> text = key -> Words.text(locale, key);
    var out = new StringBuilder("\uFEFF");
    var format =
        CSVFormat.RFC4180
            .builder()
            .setHeader("from", "line", "to", "nature", "status", "recorded", "source", "takenBy")
            .get();
    try (var printer = format.print(out)) {
      for (Link link : scene.links()) {
        printer.printRecord(
            plain(names.getOrDefault(link.from(), "")),
            text.apply("casefile.explore.line." + link.kind()),
            plain(names.getOrDefault(link.to(), "")),
            link.nature() == null ? "" : text.apply("casefile.tie-nature." + link.nature()),
            link.status().isEmpty() ? "" : text.apply("casefile.status." + link.status()),
            link.recordedOn(),
            link.source(),
            plain(mark));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A name that begins as a formula does is kept from being one. */
  private static String plain(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
