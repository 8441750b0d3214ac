package nl.houvast.consult.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.houvast.access.Ground;
import nl.houvast.casefile.ui.CaseFileCard;
import nl.houvast.consult.Advice;
import nl.houvast.consult.Advices;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Live;

/** Advice on the overview of a case, first of all that stands there; without any, no card. */
@org.springframework.stereotype.Component
class CaseAdviceCard implements CaseFileCard {
  private final Advices advices;
  private final Live live;

  CaseAdviceCard(Advices advices, Live live) {
    this.advices = advices;
    this.live = live;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Component card(String caseFileId, Ground ground) {
    return new Card(advices, live, caseFileId, ground);
  }

  private static final class Card extends Section {
    private static final long serialVersionUID = 1L;
    private final transient Advices advices;
    private final String caseFileId;
    private final transient Ground ground;
    private final AdviceList list;

    Card(Advices advices, Live live, String caseFileId, Ground ground) {
      this.advices = advices;
      this.caseFileId = caseFileId;
      this.ground = ground;
      addClassNames("hv-card", "hv-card-green");
      setId("advice-card");
      list = new AdviceList(advices, "consult.advice.none-help");
      add(new H2(new Span(getTranslation("consult.advice.title"))), list);
      live.watch(
          this, ref -> ref.kind() == Kind.CASEFILE && ref.id().equals(caseFileId), this::refresh);
      refresh();
    }

    private void refresh() {
      if (advices.of(caseFileId, ground, getLocale())
          instanceof Answer.Given<List<Advice>>(var all)) {
        list.show(all);
        setVisible(!all.isEmpty());
      }
    }
  }
}
