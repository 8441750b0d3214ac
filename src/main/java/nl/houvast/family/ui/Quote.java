package nl.houvast.family.ui;

import com.vaadin.flow.component.HtmlContainer;

/** Somebody's own words. */
final class Quote extends HtmlContainer {
  private static final long serialVersionUID = 1L;

  Quote(String words) {
    super("blockquote");
    setText(words);
  }
}
