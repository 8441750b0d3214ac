package nl.houvast.consult.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.houvast.access.Ground;
import nl.houvast.casefile.ui.CaseFileTab;
import nl.houvast.consult.Advice;
import nl.houvast.consult.Advices;
import nl.houvast.consult.ConsultLine;
import nl.houvast.consult.Consults;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Live;

/** The tab of the case page with its questions and the advice that came back. */
@org.springframework.stereotype.Component
class CaseConsultsTab implements CaseFileTab {
  private final Consults consults;
  private final Advices advices;
  private final AskAction ask;
  private final LessonsCard lessons;
  private final Live live;

  CaseConsultsTab(
      Consults consults, Advices advices, AskAction ask, LessonsCard lessons, Live live) {
    this.consults = consults;
    this.advices = advices;
    this.ask = ask;
    this.lessons = lessons;
    this.live = live;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String titleKey() {
    return "consult.tab.consulten";
  }

  @Override
  public Component content(String caseFileId, Ground ground) {
    return new Content(this, caseFileId, ground);
  }

  private static final class Content extends Div {
    private static final long serialVersionUID = 1L;
    private final transient CaseConsultsTab doors;
    private final String caseFileId;
    private final transient Ground ground;
    private final Div questions = new Div();
    private final AdviceList advice;

    Content(CaseConsultsTab doors, String caseFileId, Ground ground) {
      this.doors = doors;
      this.caseFileId = caseFileId;
      this.ground = ground;
      addClassName("hv-stack");
      Button ask = doors.ask.about(caseFileId, ground);
      advice = new AdviceList(doors.advices, "consult.advice.none-help");
      Div both =
          new Div(
              Parts.card(getTranslation("consult.questions"), questions, Parts.actions(ask)),
              Parts.card(getTranslation("consult.advice.title"), advice));
      both.addClassName("hv-grid-2");
      add(both, doors.lessons.of(caseFileId, ground, getLocale()));
      doors.live.watch(
          this, ref -> ref.kind() == Kind.CASEFILE && ref.id().equals(caseFileId), this::refresh);
      refresh();
    }

    private void refresh() {
      if (doors.consults.of(caseFileId, ground, getLocale())
          instanceof Answer.Given<List<ConsultLine>>(var lines)) {
        questions.removeAll();
        questions.add(new ConsultList(lines, null));
      }
      if (doors.advices.of(caseFileId, ground, getLocale())
          instanceof Answer.Given<List<Advice>>(var all)) {
        advice.show(all);
      }
    }
  }
}
