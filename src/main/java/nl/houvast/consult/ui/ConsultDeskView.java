package nl.houvast.consult.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Ground;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.consult.ConsultLine;
import nl.houvast.consult.ConsultView;
import nl.houvast.consult.Consults;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Ref;
import nl.houvast.shell.Live;
import org.jspecify.annotations.Nullable;

/**
 * The desk: questions at the left, one of them at the right. To an expert these are the questions
 * to answer; to a team the questions that it asked.
 */
@Route("consulten")
@RouteAlias("consult/:id")
@PageTitle("consult.menu")
@Menu(title = "consult.menu", order = 40, icon = "vaadin:comments-o")
@RolesAllowed({"EXPERT", "TEAM_MEMBER"})
class ConsultDeskView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private final transient Consults consults;
  private final transient Panes panes;
  private final transient GroundChoice choice;
  private final boolean expert;
  private final Section list = new Section();
  private final Section detail = new Section();
  private final Div desk = new Div(list, detail);
  private transient @Nullable Pane pane;
  private transient @Nullable Ground ground;
  private @Nullable String chosen;
  private transient @Nullable Listed listed;
  private boolean nothingOpen;

  private record Listed(List<ConsultLine> lines, @Nullable String chosen) {}

  ConsultDeskView(
      Consults consults, Panes panes, GroundChoice choice, CurrentActor current, Live live) {
    this.consults = consults;
    this.panes = panes;
    this.choice = choice;
    expert = current.require().has("EXPERT");
    addClassName("hv-page");
    desk.addClassName("hv-desk");
    list.addClassName("hv-card");
    list.getElement().setAttribute("aria-label", getTranslation(listTitle()));
    detail.getElement().setAttribute("aria-label", getTranslation("consult.question"));
    Div title = new Div(new H1(getTranslation(listTitle())));
    title.addClassName("hv-title");
    add(title, desk);
    live.watch(this, this::concerns, this::refresh);
  }

  private String listTitle() {
    return expert ? "consult.desk.expert" : "consult.desk.team";
  }

  private boolean concerns(Ref ref) {
    return switch (ref.kind()) {
      case CONSULT, ADVICE, RECOGNITION -> true;
      case GRANT -> expert;
      default -> false;
    };
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    chosen = event.getRouteParameters().get("id").orElse(null);
    desk.setClassName("hv-desk-open", chosen != null);
    choice.ask(this::show, this::withoutGround);
  }

  private void withoutGround() {
    listed = null;
    list.removeAll();
    Button ask = new Button(getTranslation("consult.desk.choose"));
    ask.addClickListener(click -> choice.ask(this::show, this::withoutGround));
    list.add(Parts.empty(getTranslation("consult.desk.no-ground")), ask);
  }

  private void show(Ground on) {
    ground = on;
    pane = null;
    refresh();
  }

  private void refresh() {
    Ground on = ground;
    if (on != null) {
      var next = new Listed(lines(on), chosen);
      if (!next.equals(listed)) {
        listed = next;
        list.removeAll();
        list.add(new ConsultList(next.lines(), chosen));
      }
      showChosen(on);
    }
  }

  private List<ConsultLine> lines(Ground on) {
    return expert ? consults.inbox(on, getLocale()) : consults.asked(on, getLocale());
  }

  /** What is open stays as it is while one writes in it: only what changed is shown anew. */
  private void showChosen(Ground on) {
    String id = chosen;
    if (id == null) {
      if (nothingOpen) {
        return;
      }
      nothingOpen = true;
      detail.removeAll();
      detail.add(Parts.empty(getTranslation("consult.desk.none-chosen")));
      return;
    }
    nothingOpen = false;
    switch (consults.find(id, on, getLocale())) {
      case Answer.Given<ConsultView>(var view) -> {
        Pane open = pane;
        if (open == null || !open.shows(view)) {
          pane = panes.of(view, on, this::refresh);
          detail.removeAll();
          detail.add(back(), pane);
        } else {
          open.update(view);
        }
      }
      case Answer.Refused<ConsultView> gone -> {
        pane = null;
        detail.removeAll();
        detail.add(back(), new Paragraph(getTranslation("rejection.missing.unknown")));
      }
    }
  }

  private Div back() {
    RouterLink back = new RouterLink(getTranslation("consult.desk.back"), ConsultDeskView.class);
    back.addClassName("hv-link");
    Div line = new Div(back);
    line.addClassName("hv-desk-back");
    return line;
  }
}
