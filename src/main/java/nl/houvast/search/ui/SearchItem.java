package nl.houvast.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import nl.houvast.search.Search;
import nl.houvast.shell.HeaderItem;

/** The box in the top bar; on a narrow screen a link to the page that has one. */
@org.springframework.stereotype.Component
class SearchItem implements HeaderItem {

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component item() {
    Div search = new Div();
    search.addClassName("hv-search");
    search.getElement().setAttribute("role", "search");
    search.getElement().setAttribute("aria-label", search.getTranslation("search.title"));
    search.add(box(search), link(search));
    return search;
  }

  private static TextField box(Div search) {
    TextField box = new TextField();
    box.setId("search-box");
    box.setAriaLabel(search.getTranslation("search.box"));
    box.setPlaceholder(search.getTranslation("search.box"));
    box.setPrefixComponent(VaadinIcon.SEARCH.create());
    box.setMaxLength(Search.LONGEST);
    box.setValueChangeMode(ValueChangeMode.EAGER); // so that the value is here before the key is
    box.addKeyPressListener(
        Key.ENTER,
        pressed -> {
          String text = box.getValue().strip();
          if (!text.isEmpty()) {
            box.clear();
            UI.getCurrent().navigate(SearchView.class, QueryParameters.of("q", text));
          }
        });
    return box;
  }

  private static RouterLink link(Div search) {
    RouterLink link = new RouterLink(SearchView.class);
    link.add(VaadinIcon.SEARCH.create());
    link.setId("search-link");
    link.getElement().setAttribute("aria-label", search.getTranslation("search.title"));
    return link;
  }
}
