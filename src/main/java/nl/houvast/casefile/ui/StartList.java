package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import nl.houvast.access.Ground;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Live;
import org.jspecify.annotations.Nullable;

/**
 * A card of the start page with a few lines of case content, kept up to date. As long as nobody
 * said why they look it holds the question, and no content.
 */
abstract class StartList<T> extends Section {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 5;
  private final String key;
  private final transient GroundChoice choice;
  private final Class<? extends Component> all;
  private transient @Nullable List<T> shown;

  StartList(
      String key,
      GroundChoice choice,
      Live live,
      Set<Kind> watched,
      Class<? extends Component> all) {
    this.key = key;
    this.choice = choice;
    this.all = all;
    addClassName("hv-card");
    setId(key.replace('.', '-'));
    live.watch(this, ref -> watched.contains(ref.kind()), this::show);
    addAttachListener(attached -> show());
  }

  /** All there is to tell on this ground, the first first. */
  abstract List<T> ask(Ground ground);

  abstract ListItem line(T one);

  private void show() {
    var ground = choice.chosen();
    if (ground.isEmpty()) {
      if (getChildren().findAny().isEmpty()) {
        add(new H2(getTranslation(key)), question());
      }
      return;
    }
    List<T> next = ask(ground.get());
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    removeAll();
    add(new H2(getTranslation(key)));
    if (next.isEmpty()) {
      add(new Paragraph(getTranslation(key + ".none")));
    } else {
      UnorderedList list = new UnorderedList();
      list.addClassName("hv-list");
      next.stream().limit(MOST).forEach(one -> list.add(line(one)));
      add(list);
    }
    RouterLink more = new RouterLink(getTranslation(key + ".all"), all);
    more.addClassName("hv-link");
    add(more);
  }

  private Component question() {
    Button ask = new Button(getTranslation("casefile.start.ask"));
    ask.addClickListener(click -> choice.ask(ground -> UI.getCurrent().refreshCurrentRoute(false)));
    return ask;
  }
}
