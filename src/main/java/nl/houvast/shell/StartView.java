package nl.houvast.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.houvast.kernel.Actor;

/** What needs me now: the cards that the rooms have for the roles of the person who looks. */
@Route("")
@PageTitle("shell.start")
@Menu(title = "shell.start", order = 0, icon = "vaadin:home-o")
@PermitAll
class StartView extends Div {
  private static final long serialVersionUID = 1L;

  StartView(List<StartCard> cards, Viewer viewer, Clock clock) {
    addClassName("hv-page");
    Set<String> roles = viewer.current().map(Actor::roles).orElse(Set.of());
    String name = viewer.current().map(Actor::name).orElse("");
    Paragraph greeting = new Paragraph(getTranslation(greeting(clock), name));
    greeting.addClassNames("hv-sub");
    Div title = new Div(new Div(new H1(getTranslation("shell.start.title")), greeting));
    title.addClassName("hv-title");
    add(title);
    var mine =
        cards.stream()
            .filter(c -> c.concerns(roles))
            .sorted(Comparator.comparingInt(StartCard::order))
            .toList();
    if (mine.isEmpty()) {
      add(empty());
    } else {
      Div grid = new Div();
      grid.addClassName("hv-start");
      mine.forEach(card -> grid.add(card.card()));
      add(grid);
    }
  }

  private static String greeting(Clock clock) {
    int hour = LocalTime.now(clock.withZone(ZoneId.of("Europe/Amsterdam"))).getHour();
    if (hour < 12) {
      return "shell.greeting.morning";
    }
    return hour < 18 ? "shell.greeting.afternoon" : "shell.greeting.evening";
  }

  private Div empty() {
    Div empty =
        new Div(
            new Paragraph(getTranslation("shell.start.empty")),
            new Paragraph(getTranslation("shell.start.empty.example")));
    empty.addClassName("hv-empty");
    return empty;
  }
}
