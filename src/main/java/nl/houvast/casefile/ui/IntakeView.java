package nl.houvast.casefile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.access.Ground;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.casefile.CaseFile;
import nl.houvast.casefile.CaseFileReading;
import nl.houvast.casefile.CaseFileReading.Known;
import nl.houvast.casefile.CaseFiles;
import nl.houvast.casefile.Chronology.Event;
import nl.houvast.casefile.Chronology.Named;
import nl.houvast.identity.ui.ProposalPanels;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Live;
import org.jspecify.annotations.Nullable;

/** The signals of the region that are in no case yet: read, choose, open a case or add to one. */
@Route("intake")
@PageTitle("casefile.intake")
@Menu(title = "casefile.intake", order = 10, icon = "vaadin:inbox")
@RolesAllowed("TEAM_MEMBER")
class IntakeView extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  private static final Set<Kind> SHOWN = Set.of(Kind.SIGNAL, Kind.MENTION, Kind.CASEFILE);
  private final transient WaitingSignals waiting;
  private final transient CaseFiles caseFiles;
  private final transient CaseFileReading reading;
  private final transient Words words;
  private final transient GroundChoice choice;
  private final transient ProposalPanels panels;
  private final Div proposals = new Div();
  private final TextField filter = new TextField();
  private final Paragraph count = new Paragraph();
  private final Div cards = new Div();
  private final Button open = new Button();
  private final Button add = new Button();
  private final transient Set<String> chosen = new LinkedHashSet<>();
  private final transient Set<String> seen = new HashSet<>();
  private transient @Nullable Ground ground;
  private transient WaitingSignals.@Nullable Waiting shown;

  IntakeView(
      WaitingSignals waiting,
      CaseFiles caseFiles,
      CaseFileReading reading,
      Words words,
      GroundChoice choice,
      ProposalPanels panels,
      Live live) {
    this.waiting = waiting;
    this.panels = panels;
    this.caseFiles = caseFiles;
    this.reading = reading;
    this.words = words;
    this.choice = choice;
    addClassName("hv-page");
    Paragraph what = new Paragraph(getTranslation("casefile.intake.what"));
    what.addClassName("hv-soft");
    Div title = new Div(new Div(new H1(getTranslation("casefile.intake")), what));
    title.addClassName("hv-title");
    count.addClassName("hv-small");
    count.getElement().setAttribute("role", "status");
    cards.addClassName("hv-intake");
    cards.setId("intake");
    Div both = new Div(cards, proposals);
    both.addClassName("hv-grid-2");
    add(title, filter(), count, both, actions());
    live.watch(this, ref -> SHOWN.contains(ref.kind()), this::show);
  }

  private TextField filter() {
    filter.setId("intake-filter");
    filter.setLabel(getTranslation("casefile.intake.filter"));
    filter.setPlaceholder(getTranslation("casefile.intake.filter.example"));
    filter.setPrefixComponent(VaadinIcon.SEARCH.create());
    filter.setClearButtonVisible(true);
    filter.setValueChangeMode(ValueChangeMode.LAZY);
    filter.setWidth("30rem");
    filter.setMaxWidth("100%");
    filter.addValueChangeListener(
        typed -> {
          if (shown != null) {
            build(shown);
          }
        });
    return filter;
  }

  private Div actions() {
    open.setId("open-case");
    open.addThemeVariants(ButtonVariant.PRIMARY);
    open.addClickListener(click -> new OpenDialog(chosen.size(), this::open).open());
    add.setId("add-to-case");
    add.setText(getTranslation("casefile.intake.add"));
    add.addClickListener(click -> add());
    Div actions = new Div(open, add);
    actions.addClassNames("hv-actions", "hv-thumb", "hv-bottom");
    tellChosen();
    return actions;
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    choice.ask(
        given -> {
          ground = given;
          proposals.removeAll();
          proposals.add(panels.open(given));
          show();
        },
        () -> UI.getCurrent().navigate(""));
  }

  private void show() {
    if (ground == null) {
      return;
    }
    var next = waiting.on(ground);
    if (next.equals(shown)) {
      return;
    }
    boolean first = shown == null;
    shown = next;
    if (first) {
      next.signals().forEach(e -> seen.add(e.signalId()));
    }
    chosen.retainAll(next.signals().stream().map(Event::signalId).toList());
    build(next);
    tellChosen();
  }

  private void build(WaitingSignals.Waiting list) {
    var found = list.signals().stream().filter(this::matches).toList();
    count.setText(
        list.more()
            ? getTranslation("casefile.intake.count.more", found.size())
            : getTranslation("casefile.intake.count", found.size()));
    cards.removeAll();
    for (Event event : found) {
      List<Known> known = list.known().getOrDefault(event.signalId(), List.of());
      var card =
          new IntakeCard(
              event,
              known,
              words,
              !seen.contains(event.signalId()),
              this::choose,
              (signal, into) -> admit(Set.of(signal), into.caseFileId()));
      card.choose(chosen.contains(event.signalId()));
      cards.add(card);
    }
    if (found.isEmpty()) {
      Div empty =
          new Div(
              new Paragraph(getTranslation("casefile.intake.none")),
              new Paragraph(getTranslation("casefile.intake.none.example")));
      empty.addClassName("hv-empty");
      cards.add(empty);
    }
  }

  private boolean matches(Event event) {
    String asked = filter.getValue().strip().toLowerCase(Locale.ROOT);
    String text =
        Stream.concat(
                Stream.of(
                    words.title(event, getLocale()),
                    words.source(event, getLocale()),
                    event.text() == null ? "" : event.text()),
                Stream.of(event.actors(), event.targets(), event.others())
                    .flatMap(List::stream)
                    .flatMap(IntakeView::called))
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    return asked.isEmpty() || text.contains(asked);
  }

  private static Stream<String> called(Named named) {
    String written = named.written() == null ? null : named.written().name();
    return Stream.of(named.label(), written == null ? "" : written);
  }

  private void choose(String signalId, boolean selected) {
    if (selected) {
      chosen.add(signalId);
    } else {
      chosen.remove(signalId);
    }
    tellChosen();
  }

  private void tellChosen() {
    open.setText(
        chosen.isEmpty()
            ? getTranslation("casefile.open")
            : getTranslation("casefile.open.with", chosen.size()));
    open.setEnabled(!chosen.isEmpty());
    add.setEnabled(!chosen.isEmpty());
  }

  private void open(String title, @Nullable String restrictedWhy) {
    String id = caseFiles.open(title, List.copyOf(chosen), restrictedWhy).orThrow();
    UI.getCurrent().navigate(CaseFileView.class, new RouteParameters("caseFileId", id));
  }

  private void add() {
    if (ground != null) {
      var cases =
          reading.list(ground).stream().filter(c -> c.status() == CaseFile.Status.OPEN).toList();
      new AdmitDialog(cases, into -> admit(chosen, into.id())).open();
    }
  }

  private void admit(Set<String> signals, String caseFileId) {
    List.copyOf(signals).forEach(s -> caseFiles.admit(caseFileId, s).orThrow());
    UI.getCurrent().navigate(CaseFileView.class, new RouteParameters("caseFileId", caseFileId));
  }
}
