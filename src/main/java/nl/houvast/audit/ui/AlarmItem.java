package nl.houvast.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import nl.houvast.audit.Alarm;
import nl.houvast.audit.Rounds;
import nl.houvast.shell.HeaderItem;

/** On every page of the privacy officer and the administrator, when the log itself is not well. */
@org.springframework.stereotype.Component
class AlarmItem implements HeaderItem {
  private static final Set<String> WHO = Set.of("PRIVACY_OFFICER", "ADMINISTRATOR");
  private final Rounds rounds;

  AlarmItem(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public boolean concerns(Set<String> roles) {
    return roles.stream().anyMatch(WHO::contains) && rounds.state().alarm() != Alarm.NONE;
  }

  @Override
  public Component item() {
    return new Line(rounds.state().alarm());
  }

  private static final class Line extends Div {
    private static final long serialVersionUID = 1L;

    Line(Alarm alarm) {
      setId("log-alarm");
      addClassName("hv-alarm");
      getElement().setAttribute("role", "alert");
      setText(getTranslation("audit.alarm." + alarm.name()));
    }
  }
}
