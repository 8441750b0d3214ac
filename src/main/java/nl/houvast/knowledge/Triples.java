package nl.houvast.knowledge;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Set;
import nl.houvast.kernel.Refusal;
import nl.houvast.kernel.Rejection;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.JSONLDSettings;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.eclipse.rdf4j.rio.jsonld.JSONLDParser;
import org.eclipse.rdf4j.rio.jsonld.JSONLDWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleParser;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterSettings;

/**
 * Texts in Turtle and in JSON-LD, and the triples that they hold. From one to the other none is
 * lost and none is added; remarks and the order of a text are no triples. JSON-LD writes the tag of
 * a language in small letters, which RDF 1.1 reads as the same.
 */
final class Triples {
  private Triples() {}

  /**
   * @throws Refusal with line and column when the text is no Turtle
   */
  static Model ofTurtle(String text) {
    return read(new TurtleParser(), text);
  }

  /**
   * Fetches nothing: a context has to stand in the text.
   *
   * @throws Refusal with line and column, where they are known, when the text is no JSON-LD
   */
  static Model ofJsonLd(String text) {
    RDFParser parser = new JSONLDParser();
    parser.set(JSONLDSettings.SECURE_MODE, true);
    parser.set(JSONLDSettings.WHITELIST, Set.of());
    return read(parser, text);
  }

  private static Model read(RDFParser parser, String text) {
    Model model = new LinkedHashModel();
    parser.setRDFHandler(new StatementCollector(model));
    try {
      parser.parse(new StringReader(text));
    } catch (RDFParseException e) {
      throw unreadable(e.getLineNumber(), e.getColumnNumber());
    } catch (RDFHandlerException | IllegalArgumentException e) {
      throw unreadable(1, 1);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot fail to be read", e);
    }
    return model;
  }

  private static Refusal unreadable(long line, long column) {
    return new Refusal(
        Rejection.because("knowledge.unreadable", Math.max(1, line), Math.max(1, column)));
  }

  static String turtle(Model model) {
    StringWriter text = new StringWriter();
    RDFWriter writer = new TurtleWriter(text);
    writer.set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
    Rio.write(model, writer);
    return text.toString();
  }

  static String jsonLd(Model model) {
    StringWriter text = new StringWriter();
    Rio.write(model, new JSONLDWriter(text));
    return text.toString();
  }
}
