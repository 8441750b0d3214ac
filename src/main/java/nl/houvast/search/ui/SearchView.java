package nl.houvast.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Ground;
import nl.houvast.access.Problems;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.search.Found;
import nl.houvast.search.Hit;
import nl.houvast.search.Search;
import org.jspecify.annotations.Nullable;

/** What was found, in groups; the question stands in the address. */
@Route("zoek")
@PageTitle("search.title")
@PermitAll
class SearchView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final int OF_EACH = 6;
  private final transient Search search;
  private final transient GroundChoice choice;
  private final transient CurrentActor current;
  private final TextField words = new TextField();
  private final Paragraph told = new Paragraph();
  private final Div found = new Div();

  SearchView(Search search, GroundChoice choice, CurrentActor current) {
    this.search = search;
    this.choice = choice;
    this.current = current;
    addClassName("hv-page");
    Div title = new Div(new H1(getTranslation("search.title")));
    title.addClassName("hv-title");
    told.setId("search-told");
    told.addClassName("hv-small");
    told.getElement().setAttribute("role", "status");
    found.setId("search-found");
    found.addClassName("hv-found");
    add(title, question(), told, found);
  }

  private Component question() {
    words.setId("search-words");
    words.setLabel(getTranslation("search.words"));
    words.setPlaceholder(getTranslation("search.example"));
    words.setPrefixComponent(VaadinIcon.SEARCH.create());
    words.setClearButtonVisible(true);
    words.setMaxLength(Search.LONGEST);
    words.setValueChangeMode(ValueChangeMode.EAGER);
    words.addKeyPressListener(Key.ENTER, pressed -> ask());
    Button ask = new Button(getTranslation("search.ask"), click -> ask());
    ask.addThemeVariants(ButtonVariant.PRIMARY);
    Div question = new Div(words, ask);
    question.addClassNames("hv-filter", "hv-question");
    return question;
  }

  private void ask() {
    UI.getCurrent().navigate(SearchView.class, QueryParameters.of("q", words.getValue().strip()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var query = event.getLocation().getQueryParameters();
    String text = query.getSingleParameter("q").orElse("").strip();
    words.setValue(text);
    show(text, kind(query.getSingleParameter("soort").orElse("")));
    if (text.isEmpty()) {
      words.focus();
    }
  }

  private static @Nullable Kind kind(String name) {
    return Arrays.stream(Kind.values())
        .filter(k -> k.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElse(null);
  }

  private void show(String text, @Nullable Kind kind) {
    found.removeAll();
    told.setText("");
    if (text.isEmpty()) {
      found.add(teaching("search.start"));
      return;
    }
    Ground ground = choice.chosen().orElse(null);
    int each = kind == null ? OF_EACH : Search.MOST;
    var asked = new Search.Asked(text, kind, ground, getLocale(), 0, Search.MOST, each);
    switch (search.find(asked)) {
      case Answer.Given<Found>(var answer) -> show(answer, text, ground == null);
      case Answer.Refused<Found>(var no) ->
          told.setText(Problems.sentence(no.code(), getLocale(), no.arguments().toArray()));
    }
  }

  private void show(Found answer, String text, boolean knowledgeOnly) {
    String in =
        answer.searchedIn().stream()
            .map(kind -> getTranslation("search.kind." + kind.name()).toLowerCase(getLocale()))
            .collect(Collectors.joining(", "));
    String told = getTranslation("search.searched-in", in);
    this.told.setText(answer.building() ? told + " " + getTranslation("search.building") : told);
    if (knowledgeOnly && hasCases()) {
      found.add(askGround());
    }
    if (answer.hits().isEmpty()) {
      found.add(teaching("search.nothing"));
      return;
    }
    var byKind =
        answer.hits().stream()
            .collect(Collectors.groupingBy(Hit::kind, LinkedHashMap::new, Collectors.toList()));
    byKind.forEach(
        (kind, hits) ->
            found.add(new HitGroup(kind, hits, answer.more().contains(kind) ? text : null)));
  }

  private boolean hasCases() {
    return current.require().has("TEAM_MEMBER");
  }

  /** Cases are searched only on a ground; the person chooses it once. */
  private Component askGround() {
    Button ask =
        new Button(
            getTranslation("search.ground.ask"),
            click -> choice.ask(ground -> UI.getCurrent().refreshCurrentRoute(false)));
    ask.setId("search-ground");
    Div asking = new Div(new Paragraph(getTranslation("search.ground")), ask);
    asking.addClassName("hv-empty");
    return asking;
  }

  private Component teaching(String key) {
    Div teaching =
        new Div(
            new Paragraph(getTranslation(key)), new Paragraph(getTranslation(key + ".example")));
    teaching.addClassName("hv-empty");
    return teaching;
  }

  static QueryParameters all(String text, Kind kind) {
    return QueryParameters.simple(Map.of("q", text, "soort", kind.name().toLowerCase(Locale.ROOT)));
  }
}
