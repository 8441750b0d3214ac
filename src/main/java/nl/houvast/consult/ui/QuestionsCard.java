package nl.houvast.consult.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.consult.ConsultLine;
import nl.houvast.consult.Consults;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Live;
import nl.houvast.shell.StartCard;

/** For an expert: the questions that wait. Before a ground is chosen only how many. */
@org.springframework.stereotype.Component
class QuestionsCard implements StartCard {
  private final Consults consults;
  private final GroundChoice choice;
  private final Live live;

  QuestionsCard(Consults consults, GroundChoice choice, Live live) {
    this.consults = consults;
    this.choice = choice;
    this.live = live;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public boolean concerns(Set<String> roles) {
    return roles.contains("EXPERT");
  }

  @Override
  public Component card() {
    return new Card(consults, choice, live);
  }

  private static final class Card extends Section {
    private static final long serialVersionUID = 1L;
    private final transient Consults consults;
    private final transient GroundChoice choice;
    private final Div content = new Div();

    Card(Consults consults, GroundChoice choice, Live live) {
      this.consults = consults;
      this.choice = choice;
      addClassName("hv-card");
      setId("questions-for-me");
      add(new H2(getTranslation("consult.start.questions")), content);
      live.watch(this, ref -> ref.kind() == Kind.CONSULT, this::refresh);
      refresh();
    }

    private void refresh() {
      content.removeAll();
      var ground = choice.chosen();
      if (ground.isEmpty()) {
        content.add(new Paragraph(getTranslation("consult.start.waiting", consults.waiting())));
      } else {
        content.add(
            new ConsultList(
                consults.inbox(ground.get(), getLocale()).stream()
                    .filter(l -> l.status().equals("OPEN"))
                    .sorted(java.util.Comparator.comparing(ConsultLine::news).reversed())
                    .limit(5)
                    .toList(),
                null));
      }
      RouterLink all = new RouterLink(getTranslation("consult.start.open"), ConsultDeskView.class);
      all.addClassName("hv-link");
      content.add(new Paragraph(all));
    }
  }
}
