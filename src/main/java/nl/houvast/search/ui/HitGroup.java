package nl.houvast.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.houvast.kernel.Kind;
import nl.houvast.search.Hit;
import nl.houvast.search.Marked;
import org.jspecify.annotations.Nullable;

/** What was found of one kind. */
final class HitGroup extends Section {
  private static final long serialVersionUID = 1L;

  /**
   * @param text the question, when there is more of this kind than is shown; else null
   */
  HitGroup(Kind kind, List<Hit> hits, @Nullable String text) {
    addClassName("hv-card");
    setId("found-" + kind.name().toLowerCase(java.util.Locale.ROOT));
    add(new H2(getTranslation("search.kind." + kind.name())));
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-hits");
    hits.forEach(hit -> list.add(line(hit)));
    add(list);
    if (text != null) {
      RouterLink all =
          new RouterLink(
              getTranslation("search.all", getTranslation("search.kind." + kind.name())),
              SearchView.class);
      all.setQueryParameters(SearchView.all(text, kind));
      all.addClassName("hv-link");
      add(all);
    }
  }

  private ListItem line(Hit hit) {
    Anchor link = new Anchor(hit.route());
    link.getElement().setAttribute("router-link", true);
    link.addClassName("hv-link");
    pieces(link, hit.title());
    ListItem line = new ListItem(link);
    if (!hit.passage().text().isBlank()) {
      Div passage = new Div();
      pieces(passage, hit.passage());
      line.add(passage);
    }
    String why = hit.why().told(getLocale());
    String within =
        hit.within().isEmpty()
            ? why
            : getTranslation("search.within", String.join(", ", hit.within())) + " · " + why;
    Div because = new Div(new Span(within));
    because.addClassName("hv-sub");
    line.add(because);
    return line;
  }

  /** Elements of our own: what sources wrote is text, whatever stands in it. */
  private static <C extends Component & com.vaadin.flow.component.HasComponents> void pieces(
      C into, Marked marked) {
    int at = 0;
    for (Marked.Piece piece : marked.pieces()) {
      into.add(new Span(marked.text().substring(at, piece.from())));
      Span found = new Span(marked.text().substring(piece.from(), piece.until()));
      found.addClassName("hv-hit");
      into.add(found);
      at = piece.until();
    }
    into.add(new Span(marked.text().substring(at)));
  }
}
