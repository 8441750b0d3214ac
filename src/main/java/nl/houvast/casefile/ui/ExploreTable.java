package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import nl.houvast.casefile.Scene;
import nl.houvast.network.Link;
import org.jspecify.annotations.Nullable;

/** A scene as rows: who, what lies beyond, and the lines of whoever is chosen. */
final class ExploreTable extends Grid<Scene.Thing> {
  private static final long serialVersionUID = 1L;
  private static final int ROWS_AT_ONCE = 50;
  private final transient Does does;
  private final LocalDate today;
  private transient Scene scene = new Scene(List.of(), List.of());
  private transient Filter filter = Filter.NONE;
  private transient Scene.@Nullable Thing opened;
  private boolean telling;

  /** What somebody does in the table. */
  interface Does {
    void choose(List<String> ids);

    void step(String id);

    void hide(String id);
  }

  ExploreTable(LocalDate today, Does does) {
    this.does = does;
    this.today = today;
    addColumn(new ComponentRenderer<>(this::who))
        .setHeader(getTranslation("casefile.explore.who"))
        .setFlexGrow(3);
    addColumn(new ComponentRenderer<>(this::beyond))
        .setHeader(getTranslation("casefile.explore.beyond"))
        .setFlexGrow(2);
    setItemDetailsRenderer(new ComponentRenderer<>(this::lines));
    setId("explore-table");
    getElement().setAttribute("aria-label", getTranslation("casefile.tab.explore"));
    asSingleSelect()
        .addValueChangeListener(
            e -> {
              if (!telling) {
                does.choose(e.getValue() == null ? List.of() : List.of(e.getValue().id()));
              }
            });
  }

  void show(Scene now, Filter by, @Nullable String chosen) {
    scene = now;
    filter = by;
    var loose = by.loose(now);
    var rows = now.things().stream().filter(t -> by.dims() || !loose.contains(t.id())).toList();
    setAllRowsVisible(rows.size() <= ROWS_AT_ONCE);
    telling = true;
    setItems(rows).setIdentifierProvider(Scene.Thing::id);
    choose(chosen);
  }

  /** Shows that this one is chosen, and tells nobody. */
  void choose(@Nullable String id) {
    telling = true;
    Scene.Thing thing =
        scene.things().stream().filter(t -> t.id().equals(id)).findFirst().orElse(null);
    if (opened != null && !opened.equals(thing)) {
      setDetailsVisible(opened, false);
    }
    opened = thing;
    if (thing == null) {
      deselectAll();
    } else {
      select(thing);
      setDetailsVisible(thing, true);
      scrollToItem(thing);
    }
    telling = false;
  }

  private Component who(Scene.Thing thing) {
    Span name = new Span(Sentence.name(thing, getLocale()));
    name.addClassName("hv-person");
    String facts =
        thing.kind() == Scene.Kind.ADDRESS
            ? getTranslation("casefile.explore.address")
            : Words.known(thing.birthDate(), thing.sex(), today, getLocale());
    return new Div(name, new EventRow.Small(facts));
  }

  private Component beyond(Scene.Thing thing) {
    String name = Sentence.name(thing, getLocale());
    Div buttons = new Div();
    buttons.addClassName("hv-actions");
    if (thing.more() > 0) {
      String many = DrawnScene.many(thing.more(), getLocale());
      Button show =
          new Button(getTranslation("casefile.explore.show", many), e -> does.step(thing.id()));
      show.setAriaLabel(getTranslation("casefile.explore.show-of", many, name));
      buttons.add(show);
    }
    Button hide = new Button(getTranslation("casefile.explore.hide"), e -> does.hide(thing.id()));
    hide.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    hide.setAriaLabel(getTranslation("casefile.explore.hide-of", name));
    buttons.add(hide);
    return buttons;
  }

  private Component lines(Scene.Thing thing) {
    var sentence = new Sentence(scene, getLocale());
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    for (Link link : scene.links()) {
      boolean its = link.from().equals(thing.id()) || link.to().equals(thing.id());
      if (its && (filter.dims() || filter.keeps(link))) {
        list.add(
            new ListItem(new Span(sentence.of(link)), new EventRow.Small(sentence.sure(link))));
      }
    }
    return list.getChildren().findAny().isPresent()
        ? list
        : new Paragraph(getTranslation("casefile.explore.no-lines"));
  }
}
