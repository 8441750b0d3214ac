package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.houvast.access.Ground;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.casefile.CaseFileReading.Known;
import nl.houvast.casefile.Chronology.Event;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Live;
import nl.houvast.shell.StartCard;

/** For a regional team: the signals that wait, those about people of my cases first. */
@org.springframework.stereotype.Component
class NewSignalsCard implements StartCard {
  private final WaitingSignals waiting;
  private final Words words;
  private final GroundChoice choice;
  private final Live live;

  NewSignalsCard(WaitingSignals waiting, Words words, GroundChoice choice, Live live) {
    this.waiting = waiting;
    this.words = words;
    this.choice = choice;
    this.live = live;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public boolean concerns(Set<String> roles) {
    return roles.contains("TEAM_MEMBER");
  }

  @Override
  public Component card() {
    return new Card();
  }

  private record Line(Event event, List<Known> known) {}

  private final class Card extends StartList<Line> {
    private static final long serialVersionUID = 1L;

    Card() {
      super(
          "casefile.start.signals",
          choice,
          live,
          Set.of(Kind.SIGNAL, Kind.MENTION, Kind.CASEFILE),
          IntakeView.class);
    }

    @Override
    List<Line> ask(Ground ground) {
      var all = waiting.on(ground);
      return all.signals().stream()
          .map(e -> new Line(e, all.known().getOrDefault(e.signalId(), List.of())))
          .sorted(Comparator.comparing(line -> line.known().isEmpty()))
          .toList();
    }

    @Override
    ListItem line(Line line) {
      Span title = new Span(words.title(line.event(), getLocale()));
      title.addClassName("hv-person");
      ListItem item =
          new ListItem(
              title,
              new EventRow.Small(
                  line.event().source().name()
                      + " · "
                      + Words.happened(line.event(), getLocale())));
      line.known()
          .forEach(
              k ->
                  item.add(
                      new EventRow.Small(getTranslation("casefile.start.on-case", k.title()))));
      return item;
    }
  }
}
