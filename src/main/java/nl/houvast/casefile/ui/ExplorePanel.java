package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.houvast.access.Problems;
import nl.houvast.casefile.Exploration;
import nl.houvast.casefile.Exploration.From;
import nl.houvast.casefile.Scene;
import nl.houvast.kernel.Answer;
import nl.houvast.network.Link;
import nl.houvast.network.Traversal;

/**
 * A walk through the network as a table: everything on the screen, what lies beyond each, and the
 * lines of whoever is chosen. Every change can be undone. Asks anew for all that is shown, so that
 * nothing stays which may no longer be seen.
 */
final class ExplorePanel extends Section {
  private static final long serialVersionUID = 1L;
  private static final int AT_ONCE = 25;
  private static final int ROWS_AT_ONCE = 50;
  private final transient CaseLook look;
  private final transient Exploration exploration;
  private final transient From from;
  private final Grid<Scene.Thing> table = new Grid<>();
  private final Paragraph status = new Paragraph();
  private final Button undo = button("casefile.explore.undo", () -> back(true));
  private final Button redo = button("casefile.explore.redo", () -> back(false));
  private final WayFinder ways;
  private transient Walk walk = new Walk(List.of());
  private transient Scene scene = new Scene(List.of(), List.of());

  ExplorePanel(CaseLook look) {
    this.look = look;
    exploration = look.exploration();
    from = new From(look.caseFileId(), look.ground());
    ways = new WayFinder(exploration, from, this::add);
    addClassName("hv-card");
    setId("explore");
    status.addClassName("hv-small");
    status.setId("explore-status");
    status.getElement().setAttribute("aria-live", "polite");
    Paragraph help = new Paragraph(getTranslation("casefile.explore.help"));
    help.addClassName("hv-soft");
    Div buttons = new Div(undo, redo);
    buttons.addClassName("hv-actions");
    undo.setId("explore-undo");
    redo.setId("explore-redo");
    columns();
    add(new H2(getTranslation("casefile.tab.explore")), help, buttons, status, table, ways);
    exploration
        .start(from)
        .map(
            start -> {
              walk = new Walk(start.things().stream().map(Scene.Thing::id).toList());
              show(start, "");
              return start;
            });
    look.live().watch(this, ref -> walk.shown().contains(ref.id()), this::ask);
  }

  private Button button(String key, Runnable does) {
    return new Button(getTranslation(key), e -> does.run());
  }

  private void columns() {
    table
        .addColumn(new ComponentRenderer<>(this::who))
        .setHeader(getTranslation("casefile.explore.who"))
        .setFlexGrow(3);
    table
        .addColumn(new ComponentRenderer<>(this::beyond))
        .setHeader(getTranslation("casefile.explore.beyond"))
        .setFlexGrow(2);
    table.setItemDetailsRenderer(new ComponentRenderer<>(this::lines));
    table.setId("explore-table");
    table.getElement().setAttribute("aria-label", getTranslation("casefile.tab.explore"));
  }

  private Component who(Scene.Thing thing) {
    Span name = new Span(Sentence.name(thing, getLocale()));
    name.addClassName("hv-person");
    String facts =
        thing.kind() == Scene.Kind.ADDRESS
            ? getTranslation("casefile.explore.address")
            : Words.known(thing.birthDate(), thing.sex(), look.today(), getLocale());
    return new Div(name, new EventRow.Small(facts));
  }

  private Component beyond(Scene.Thing thing) {
    String name = Sentence.name(thing, getLocale());
    Div buttons = new Div();
    buttons.addClassName("hv-actions");
    if (thing.more() > 0) {
      String many =
          thing.more() < Traversal.MANY ? String.valueOf(thing.more()) : (Traversal.MANY - 1) + "+";
      Button show = new Button(getTranslation("casefile.explore.show", many), e -> step(thing));
      show.setAriaLabel(getTranslation("casefile.explore.show-of", many, name));
      buttons.add(show);
    }
    Button hide = new Button(getTranslation("casefile.explore.hide"), e -> hide(thing));
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
      if (link.from().equals(thing.id()) || link.to().equals(thing.id())) {
        list.add(
            new ListItem(new Span(sentence.of(link)), new EventRow.Small(sentence.sure(link))));
      }
    }
    return list.getChildren().findAny().isPresent()
        ? list
        : new Paragraph(getTranslation("casefile.explore.no-lines"));
  }

  private void step(Scene.Thing thing) {
    switch (exploration.step(
        from, thing.id(), EnumSet.allOf(Link.Kind.class), Set.copyOf(walk.shown()), AT_ONCE)) {
      case Answer.Given<Exploration.Stepped>(var stepped) -> {
        walk.add(stepped.added());
        int left = stepped.visible() - stepped.added().size();
        String said = getTranslation("casefile.explore.added", stepped.added().size());
        show(
            stepped.scene(),
            left > 0 ? said + " " + getTranslation("casefile.explore.left", left) : said);
      }
      case Answer.Refused<Exploration.Stepped>(var why) ->
          status.setText(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
    }
  }

  private void hide(Scene.Thing thing) {
    walk.hide(thing.id());
    ask();
  }

  private void add(List<String> ids) {
    walk.add(ids);
    ask();
  }

  private void back(boolean undoing) {
    if (undoing) {
      walk.undo();
    } else {
      walk.redo();
    }
    ask();
  }

  private void ask() {
    if (exploration.scene(from, walk.shown()) instanceof Answer.Given<Scene>(var now)) {
      show(now, "");
    } else {
      show(new Scene(List.of(), List.of()), "");
    }
  }

  private void show(Scene now, String said) {
    scene = now;
    table.setAllRowsVisible(now.things().size() <= ROWS_AT_ONCE);
    table.setItems(now.things());
    ways.show(now);
    undo.setEnabled(walk.canUndo());
    redo.setEnabled(walk.canRedo());
    String counts =
        getTranslation("casefile.explore.counts", now.things().size(), now.links().size());
    status.setText(said.isEmpty() ? counts : said + " " + counts);
  }
}
