package nl.houvast.recognition.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.casefile.ui.CaseFileTab;
import nl.houvast.recognition.Replays;
import nl.houvast.shell.Live;

/** The tab of the case page that looks back at who knew what. */
@org.springframework.stereotype.Component
class ReplayTab implements CaseFileTab {
  private final Gateway gateway;
  private final Replays replays;
  private final Live live;
  private final Clock clock;

  ReplayTab(Gateway gateway, Replays replays, Live live, Clock clock) {
    this.gateway = gateway;
    this.replays = replays;
    this.live = live;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 35;
  }

  @Override
  public String titleKey() {
    return "recognition.tab.terugkijken";
  }

  @Override
  public Component content(String caseFileId, Ground ground) {
    return new ReplayPanel(
        caseFileId,
        (day, locale) ->
            replays.of(
                gateway.open(caseFileId, ground).orThrow(), day, LocalDate.now(clock), locale),
        live,
        LocalDate.now(clock));
  }
}
