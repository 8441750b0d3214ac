package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.houvast.knowledge.Markdown;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * What a curator wrote in Markdown, built of components and never of HTML, so that there is nothing
 * to clean. A heading is a strong line: the headings of a page are its own. An image, and a link
 * that may not lead anywhere, stand there with their address as text.
 */
final class MarkdownText {
  private MarkdownText() {}

  /** The whole text: one paragraph, or some blocks together. */
  static HtmlContainer of(String text) {
    Node tree = Markdown.read(text);
    Node line = line(tree);
    return line == null ? fill(new Div(), tree) : fill(new Paragraph(), line);
  }

  /** As an item of a list. */
  static ListItem item(String text) {
    return item(Markdown.read(text));
  }

  private static ListItem item(Node content) {
    Node line = line(content);
    return fill(new ListItem(), line == null ? content : line);
  }

  /** The paragraph that is all there is, or null. */
  private static @Nullable Node line(Node of) {
    Node first = of.getFirstChild();
    return first instanceof org.commonmark.node.Paragraph && first.getNext() == null ? first : null;
  }

  private static <C extends HasComponents> C fill(C into, Node of) {
    for (Node child = of.getFirstChild(); child != null; child = child.getNext()) {
      add(into, child);
    }
    return into;
  }

  private static void add(HasComponents into, Node node) {
    switch (node) {
      case Text text -> into.add(text.getLiteral());
      case HtmlInline html -> into.add(html.getLiteral());
      case Code code -> into.add(new HtmlContainer("code", plain(code.getLiteral())));
      case FencedCodeBlock code -> into.add(new Pre(code.getLiteral()));
      case SoftLineBreak end -> into.add(" ");
      case HardLineBreak end -> into.add(new HtmlContainer("br"));
      case ThematicBreak line -> into.add(new Hr());
      case Emphasis part -> into.add(fill(new HtmlContainer("em"), part));
      case StrongEmphasis part -> into.add(fill(new HtmlContainer("strong"), part));
      case Heading part -> into.add(new Paragraph(fill(new HtmlContainer("strong"), part)));
      case BlockQuote part -> into.add(fill(new HtmlContainer("blockquote"), part));
      case org.commonmark.node.Paragraph part -> into.add(fill(new Paragraph(), part));
      case BulletList part -> into.add(items(new UnorderedList(), part));
      case org.commonmark.node.OrderedList part -> into.add(items(new OrderedList(), part));
      case Image image -> fill(into, image).add(" (" + image.getDestination() + ")");
      case Link link -> into.add(link(link));
      default -> fill(into, node);
    }
  }

  private static Component plain(String text) {
    return new com.vaadin.flow.component.Text(text);
  }

  private static <C extends HasComponents> C items(C list, Node of) {
    for (Node child = of.getFirstChild(); child != null; child = child.getNext()) {
      list.add(item(child));
    }
    return list;
  }

  private static Component link(Link link) {
    String to = link.getDestination();
    if (!Markdown.leads(to)) {
      Span words = fill(new Span(), link);
      words.add(" (" + to + ")");
      return words;
    }
    Anchor anchor = new Anchor(to, "", AnchorTarget.BLANK);
    anchor.getElement().setAttribute("rel", "noopener noreferrer");
    return fill(anchor, link);
  }
}
