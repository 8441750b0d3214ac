package nl.houvast.consult.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The small pieces that the screens of this room are made of. */
final class Parts {
  static Span chip(String text, String... more) {
    Span chip = new Span(text);
    chip.addClassName("hv-chip");
    chip.addClassNames(more);
    return chip;
  }

  static Span soft(String text) {
    Span soft = new Span(text);
    soft.addClassNames("hv-soft", "hv-small");
    return soft;
  }

  static Span mark(String text) {
    Span mark = new Span(text);
    mark.addClassName("hv-new");
    return mark;
  }

  static Div line(Component... parts) {
    Div line = new Div(parts);
    line.addClassName("hv-sub");
    return line;
  }

  static Div actions(Component... buttons) {
    Div actions = new Div(buttons);
    actions.addClassName("hv-actions");
    return actions;
  }

  static Div note(String text) {
    Div note = new Div(text);
    note.addClassName("hv-note");
    return note;
  }

  static Div empty(String... sentences) {
    Div empty = new Div();
    empty.addClassName("hv-empty");
    for (String sentence : sentences) {
      empty.add(new Paragraph(sentence));
    }
    return empty;
  }

  static Section card(String title, Component... content) {
    Section card = new Section(new H2(title));
    card.addClassName("hv-card");
    card.add(content);
    return card;
  }

  static Section part(String title, Component... content) {
    Section part = new Section(new H3(title));
    part.add(content);
    return part;
  }

  static UnorderedList bullets(List<String> texts) {
    UnorderedList list = new UnorderedList();
    texts.forEach(t -> list.add(new ListItem(t)));
    return list;
  }

  /** A text with its line breaks. */
  static Paragraph text(String text) {
    Paragraph paragraph = new Paragraph(text);
    paragraph.addClassName("hv-said");
    return paragraph;
  }

  /** The version of a dossier that was meant, in a page of its own. */
  static Anchor dossier(String id, int version, String title) {
    Anchor link = new Anchor("kennis/dossier/" + id + "?v=" + version, title);
    link.setTarget("_blank");
    link.addClassName("hv-link");
    return link;
  }

  private Parts() {}
}
