package nl.houvast.casefile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import nl.houvast.access.Ground;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.casefile.CaseFile;
import nl.houvast.casefile.CaseFileReading;
import nl.houvast.casefile.Connection;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Live;
import org.jspecify.annotations.Nullable;

/** My cases, what changed first; for a local team the connections and whom to contact. */
@Route("casussen")
@PageTitle("casefile.cases")
@Menu(title = "casefile.cases", order = 20, icon = "vaadin:folder-open-o")
@RolesAllowed({"TEAM_MEMBER", "LOCAL_WORKER"})
class CaseFilesView extends Div implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  private static final Set<Kind> SHOWN = Set.of(Kind.CASEFILE, Kind.GRANT);
  private final transient CaseFileReading reading;
  private final transient GroundChoice choice;
  private final Section card = new Section();
  private transient @Nullable Ground ground;
  private transient @Nullable Shown shown;

  private record Shown(List<CaseFile> cases, List<Connection> connections) {}

  CaseFilesView(CaseFileReading reading, GroundChoice choice, Live live) {
    this.reading = reading;
    this.choice = choice;
    addClassName("hv-page");
    Paragraph what = new Paragraph(getTranslation("casefile.cases.what"));
    what.addClassName("hv-soft");
    Div title = new Div(new Div(new H1(getTranslation("casefile.cases")), what));
    title.addClassName("hv-title");
    card.addClassName("hv-card");
    card.setId("cases");
    add(title, card, new CaseNumber());
    live.watch(this, ref -> SHOWN.contains(ref.kind()), this::show);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    choice.ask(
        chosen -> {
          ground = chosen;
          show();
        },
        () -> UI.getCurrent().navigate(""));
  }

  private void show() {
    if (ground == null) {
      return;
    }
    Shown next = new Shown(reading.list(ground), reading.connections());
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    card.removeAll();
    if (next.cases().isEmpty() && next.connections().isEmpty()) {
      Div empty =
          new Div(
              new Paragraph(getTranslation("casefile.cases.none")),
              new Paragraph(getTranslation("casefile.cases.none.example")));
      empty.addClassName("hv-empty");
      card.add(empty);
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    next.cases().forEach(c -> list.add(new CaseFileItem(c)));
    next.connections().forEach(c -> list.add(new CaseFileItem(c)));
    card.add(list);
  }
}
