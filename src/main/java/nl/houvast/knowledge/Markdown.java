package nl.houvast.knowledge;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The way in which curators write: Markdown after CommonMark, without HTML. What looks like HTML is
 * text, and a link leads only to a page over https or to an address for mail.
 */
public final class Markdown {
  /** Far more than anybody writes; what nests deeper would only tire who draws it. */
  private static final int DEEPEST = 24;

  /** Neither HTML, nor code by indenting: a text in a file may be indented. */
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(
              Set.of(
                  BlockQuote.class,
                  FencedCodeBlock.class,
                  Heading.class,
                  ListBlock.class,
                  ThematicBreak.class))
          .maxOpenBlockParsers(DEEPEST)
          .build();

  private static final TextContentRenderer PLAIN =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.COMPACT).build();

  private Markdown() {}

  /**
   * The text as a tree; any text is one, also what was never meant as Markdown. One that nests too
   * deep is a single paragraph, as it stands.
   */
  public static Node read(String text) {
    Node tree = PARSER.parse(text);
    if (!tooDeep(tree)) {
      return tree;
    }
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new Text(text));
    Document asItStands = new Document();
    asItStands.appendChild(paragraph);
    return asItStands;
  }

  private static boolean tooDeep(Node tree) {
    int depth = 0;
    Node at = tree;
    while (depth <= DEEPEST) {
      if (at.getFirstChild() != null) {
        at = at.getFirstChild();
        depth++;
        continue;
      }
      while (at != tree && at.getNext() == null) {
        at = at.getParent();
        depth--;
      }
      if (at == tree) {
        return false;
      }
      at = at.getNext();
    }
    return true;
  }

  /** What is read, without the signs: for an index and for a line in a list. */
  public static String plain(String text) {
    return PLAIN.render(read(text)).strip();
  }

  /** Whether a link may lead there. */
  public static boolean leads(String destination) {
    String to = destination.toLowerCase(Locale.ROOT);
    return to.startsWith("https://") || to.startsWith("mailto:");
  }
}
