package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.houvast.access.Problems;
import nl.houvast.casefile.Exploration.From;
import nl.houvast.casefile.SavedViews;
import nl.houvast.casefile.SavedViews.Kept;
import nl.houvast.casefile.SavedViews.Opened;
import nl.houvast.casefile.SavedViews.Shown;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Days;

/** The views that were kept on a case: to open, to name, to take away and to put back. */
final class ExploreViews extends Details {
  private static final long serialVersionUID = 1L;
  private final transient SavedViews views;
  private final transient From from;
  private final transient Supplier<Shown> onScreen;
  private final transient Consumer<Opened> opens;
  private final Div list = new Div();
  private final Div said = new Div();

  /**
   * @param onScreen what would be kept now
   * @param opens puts a view on the screen
   */
  ExploreViews(CaseLook look, From from, Supplier<Shown> onScreen, Consumer<Opened> opens) {
    views = look.views();
    this.from = from;
    this.onScreen = onScreen;
    this.opens = opens;
    setSummaryText(getTranslation("casefile.explore.views"));
    setId("explore-views");
    list.setId("explore-views-list");
    said.setId("explore-views-said");
    said.addClassName("hv-actions");
    said.getElement().setAttribute("aria-live", "polite");
    Paragraph told = new Paragraph(getTranslation("casefile.explore.views.told"));
    told.addClassName("hv-small");
    add(told, field("casefile.explore.views.keep", "", this::keep), said, list);
    show();
    look.live()
        .watch(
            this,
            ref -> ref.kind() == Kind.CASEFILE && ref.id().equals(from.caseFileId()),
            this::show);
  }

  /** A name and what is done with it; it stays in the field when it cannot be. */
  private Div field(String doing, String value, Function<String, Answer<String>> does) {
    TextField name = new TextField(getTranslation("casefile.explore.views.name"));
    name.setPlaceholder(getTranslation("casefile.explore.views.example"));
    name.setMaxLength(SavedViews.LONGEST);
    name.setValue(value);
    Button go = new Button(getTranslation(doing));
    go.addClickShortcut(Key.ENTER).listenOn(name);
    go.addClickListener(
        e -> {
          var answer = does.apply(name.getValue());
          name.setInvalid(answer instanceof Answer.Refused<String>);
          if (answer instanceof Answer.Refused<String>(var why)) {
            name.setErrorMessage(
                Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
          } else {
            name.clear();
            name.setInvalid(false);
          }
        });
    Div both = new Div(name, go);
    both.addClassName("hv-actions");
    return both;
  }

  private Answer<String> keep(String name) {
    return views.keep(from, name, onScreen.get()).map(id -> done(id, "kept", name.strip()));
  }

  private String done(String id, String what, String name) {
    say(getTranslation("casefile.explore.views." + what, name));
    show();
    return id;
  }

  private void say(String text) {
    said.removeAll();
    said.add(new Span(text));
  }

  private void show() {
    list.removeAll();
    var answer = views.list(from);
    setVisible(answer instanceof Answer.Given<List<Kept>>);
    var all = answer instanceof Answer.Given<List<Kept>>(var kept) ? kept : List.<Kept>of();
    if (all.isEmpty()) {
      list.add(new Paragraph(getTranslation("casefile.explore.views.none")));
      return;
    }
    UnorderedList items = new UnorderedList();
    items.addClassName("hv-list");
    all.forEach(kept -> items.add(item(kept)));
    list.add(items);
  }

  private ListItem item(Kept kept) {
    Span name = new Span(kept.name());
    name.addClassName("hv-person");
    Div renaming = new Div();
    Div buttons =
        new Div(
            button("open", kept, () -> open(kept)),
            button("rename", kept, () -> renaming(kept, renaming)),
            button("remove", kept, () -> remove(kept)));
    buttons.addClassName("hv-actions");
    String by =
        getTranslation("casefile.explore.views.by", kept.by(), Days.told(kept.at(), getLocale()));
    return new ListItem(name, new EventRow.Small(by), buttons, renaming);
  }

  private Button button(String what, Kept kept, Runnable does) {
    Button button = new Button(getTranslation("casefile.explore.views." + what), e -> does.run());
    button.setAriaLabel(getTranslation("casefile.explore.views." + what + "-of", kept.name()));
    if (!what.equals("open")) {
      button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    }
    return button;
  }

  private void open(Kept kept) {
    told(views.open(from, kept.id()), opens);
  }

  private void renaming(Kept kept, Div place) {
    place.removeAll();
    place.add(
        field(
            "casefile.explore.views.save",
            kept.name(),
            name -> views.rename(from, kept.id(), name).map(id -> done(id, "kept", name.strip()))));
  }

  private void remove(Kept kept) {
    told(
        views.remove(from, kept.id()),
        id -> {
          done(id, "removed", kept.name());
          said.add(
              new Button(
                  getTranslation("casefile.explore.views.put-back"),
                  e -> told(views.putBack(from, id), back -> done(back, "kept", kept.name()))));
        });
  }

  private <T> void told(Answer<T> answer, Consumer<T> does) {
    switch (answer) {
      case Answer.Given<T>(var given) -> does.accept(given);
      case Answer.Refused<T>(var why) ->
          say(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
    }
  }
}
