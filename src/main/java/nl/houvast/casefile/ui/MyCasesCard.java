package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Set;
import nl.houvast.access.Ground;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.casefile.CaseFile;
import nl.houvast.casefile.CaseFileReading;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Live;
import nl.houvast.shell.StartCard;

/** For a regional team: my cases, what changed first. */
@org.springframework.stereotype.Component
class MyCasesCard implements StartCard {
  private final CaseFileReading reading;
  private final GroundChoice choice;
  private final Live live;

  MyCasesCard(CaseFileReading reading, GroundChoice choice, Live live) {
    this.reading = reading;
    this.choice = choice;
    this.live = live;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public boolean concerns(Set<String> roles) {
    return roles.contains("TEAM_MEMBER");
  }

  @Override
  public Component card() {
    return new Card();
  }

  private final class Card extends StartList<CaseFile> {
    private static final long serialVersionUID = 1L;

    Card() {
      super(
          "casefile.start.cases",
          choice,
          live,
          Set.of(Kind.CASEFILE, Kind.GRANT),
          CaseFilesView.class);
    }

    @Override
    List<CaseFile> ask(Ground ground) {
      return reading.list(ground);
    }

    @Override
    ListItem line(CaseFile one) {
      return new CaseFileItem(one);
    }
  }
}
