package nl.houvast.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.houvast.access.BreakGlass;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Ground;
import org.springframework.modulith.NamedInterface;

/** What a page of a case shows of emergency access: the way in, and that it runs. */
@NamedInterface("ui")
@org.springframework.stereotype.Component
public class Emergency {
  private final BreakGlass breakGlass;
  private final CurrentActor current;
  private final Clock clock;

  Emergency(BreakGlass breakGlass, CurrentActor current, Clock clock) {
    this.breakGlass = breakGlass;
    this.current = current;
    this.clock = clock;
  }

  /**
   * The way in, on the page that says that a case is not there: the same whether it is or not, and
   * only for a regional team.
   *
   * @param opened what happens once the case may be read
   */
  public Optional<Component> offer(String caseFileId, Ground ground, Runnable opened) {
    return current.require().has("TEAM_MEMBER")
        ? Optional.of(new Offer(breakGlass, caseFileId, ground, opened))
        : Optional.empty();
  }

  /**
   * That the caller reads this case in an emergency, how long that lasts, and the end of it.
   *
   * @param over what happens when it has ended
   */
  public Optional<Component> banner(String caseFileId, Runnable over) {
    return breakGlass
        .runningUntil(caseFileId)
        .map(
            until ->
                new Banner(breakGlass, caseFileId, Duration.between(clock.instant(), until), over));
  }

  private static final class Offer extends Section {
    private static final long serialVersionUID = 1L;

    Offer(BreakGlass breakGlass, String caseFileId, Ground ground, Runnable opened) {
      addClassName("hv-card");
      setId("emergency-offer");
      Button open = new Button(getTranslation("access.emergency.open"));
      open.setId("emergency-open");
      open.addClickListener(
          click -> new EmergencyDialog(breakGlass, caseFileId, ground, opened).open());
      add(
          new H2(getTranslation("access.emergency")),
          new Paragraph(getTranslation("access.emergency.when")),
          open);
    }
  }

  private static final class Banner extends Div {
    private static final long serialVersionUID = 1L;

    Banner(BreakGlass breakGlass, String caseFileId, Duration left, Runnable over) {
      addClassNames("hv-note", "hv-emergency");
      setId("emergency");
      getElement().setAttribute("role", "status");
      Span title = new Span(getTranslation("access.emergency"));
      title.addClassName("hv-person");
      Button end = new Button(getTranslation("access.emergency.end"));
      end.setId("emergency-end");
      end.addClickListener(
          click -> {
            breakGlass.end(caseFileId).orThrow();
            over.run();
          });
      Div words =
          new Div(
              new Div(
                  title, new TimeLeft(left, getTranslation("access.emergency.left", "{0}"), over)),
              new Div(getTranslation("access.emergency.what")));
      add(words, end);
    }
  }
}
