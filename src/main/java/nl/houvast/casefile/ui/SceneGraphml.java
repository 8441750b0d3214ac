package nl.houvast.casefile.ui;

import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.houvast.casefile.Scene;
import nl.houvast.network.Link;
import nl.houvast.network.canvas.Place;
import org.jspecify.annotations.Nullable;

/** Writes a scene as GraphML (graphml.graphdrawing.org), with where everything stands. */
final class SceneGraphml {
  private static final List<String> OF_THINGS =
      List.of("kind", "label", "sex", "birthDate", "x", "y");
  private static final List<String> OF_LINES =
      List.of("line", "status", "nature", "recorded", "source");
  private final XMLStreamWriter out;

  SceneGraphml(XMLStreamWriter out) {
    this.out = out;
  }

  /**
   * @param mark who took it along, when and from which case
   */
  void write(Scene scene, Map<String, Place> places, String mark) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("graphml");
    out.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
    keys("node", OF_THINGS);
    keys("edge", OF_LINES);
    out.writeStartElement("graph");
    attribute("edgedefault", "directed");
    out.writeStartElement("desc");
    out.writeCharacters(plain(mark));
    out.writeEndElement();
    for (Scene.Thing thing : scene.things()) {
      thing(thing, places.get(thing.id()));
    }
    for (Link link : scene.links()) {
      line(link);
    }
    out.writeEndElement();
    out.writeEndElement();
    out.writeEndDocument();
  }

  private void keys(String of, List<String> names) throws XMLStreamException {
    for (String name : names) {
      out.writeEmptyElement("key");
      attribute("id", name);
      attribute("for", of);
      attribute("attr.name", name);
      attribute("attr.type", name.length() == 1 ? "int" : "string");
    }
  }

  private void thing(Scene.Thing thing, @Nullable Place at) throws XMLStreamException {
    out.writeStartElement("node");
    attribute("id", thing.id());
    data("kind", thing.kind());
    data("label", thing.label());
    data("sex", thing.sex());
    data("birthDate", thing.birthDate());
    if (at != null) {
      data("x", at.x());
      data("y", at.y());
    }
    out.writeEndElement();
  }

  private void line(Link link) throws XMLStreamException {
    out.writeStartElement("edge");
    attribute("id", link.id());
    attribute("source", link.from());
    attribute("target", link.to());
    attribute("directed", String.valueOf(link.kind().directed()));
    data("line", link.kind());
    data("status", link.status());
    data("nature", link.nature());
    data("recorded", link.recordedOn());
    data("source", link.source());
    out.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    out.writeAttribute(name, plain(value));
  }

  private void data(String key, @Nullable Object value) throws XMLStreamException {
    if (value != null && !value.toString().isEmpty()) {
      out.writeStartElement("data");
      attribute("key", key);
      out.writeCharacters(plain(value.toString()));
      out.writeEndElement();
    }
  }

  /** Without what XML cannot hold. */
  private static String plain(String text) {
    return text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
  }
}
