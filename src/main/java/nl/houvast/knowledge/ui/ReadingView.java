package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouterLink;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A page to be read from top to bottom: a text of a calm width, and its particulars beside it. */
abstract class ReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private String title = "";

  ReadingView() {
    addClassName("hv-page");
  }

  /** Shows what the address asks for, or tells that there is no such thing. */
  abstract boolean show(BeforeEnterEvent event);

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    if (!show(event)) {
      event.rerouteToError(NotFoundException.class);
    }
  }

  @Override
  public String getPageTitle() {
    return title + " – Houvast";
  }

  /** What the tab of the browser says. */
  void named(String name) {
    title = name;
  }

  void page(String named, Browsing.Part part, Article article, Aside aside) {
    named(named);
    RouterLink back =
        new RouterLink(getTranslation("knowledge.back." + part.name()), KnowledgeView.class);
    back.setQueryParameters(Browsing.part(part).query());
    back.addClassName("hv-link");
    article.addComponentAsFirst(new H1(named));
    Div both = new Div(article, aside);
    both.addClassName("hv-read");
    add(new Div(back), both);
  }

  Section section(String key, Component... content) {
    Section section = new Section(new H2(getTranslation(key)));
    section.add(content);
    return section;
  }

  HtmlContainer text(Map<String, String> texts) {
    return MarkdownText.of(Wording.in(texts, getLocale()));
  }

  UnorderedList bullets(Collection<Map<String, String>> texts) {
    UnorderedList list = new UnorderedList();
    texts.forEach(t -> list.add(MarkdownText.item(Wording.in(t, getLocale()))));
    return list;
  }

  Div note(Component... content) {
    Div note = new Div(content);
    note.addClassName("hv-note");
    return note;
  }

  /** Particulars beside the text, each a word with what belongs to it. */
  Aside aside(List<Particular> particulars) {
    DescriptionList list = new DescriptionList();
    for (Particular one : particulars) {
      if (!one.values().isEmpty()) {
        DescriptionList.Description description = new DescriptionList.Description();
        one.values().forEach(description::add);
        list.add(new DescriptionList.Term(getTranslation(one.key())), description);
      }
    }
    Aside aside = new Aside(list);
    aside.addClassName("hv-card");
    aside.getElement().setAttribute("aria-label", getTranslation("knowledge.particulars"));
    return aside;
  }

  /** A word, by the key of its text, and what stands under it. */
  record Particular(String key, List<? extends Component> values) {}
}
