package nl.houvast.consult.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Set;
import nl.houvast.access.Ground;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.consult.ConsultLine;
import nl.houvast.consult.Consults;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Live;
import nl.houvast.shell.StartCard;
import org.jspecify.annotations.Nullable;

/** For a team: what came back on its questions and waits for an answer. */
@org.springframework.stereotype.Component
class AnswersCard implements StartCard {
  private final Consults consults;
  private final GroundChoice choice;
  private final Live live;

  AnswersCard(Consults consults, GroundChoice choice, Live live) {
    this.consults = consults;
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
    return new Card(consults, choice, live);
  }

  private static final class Card extends Section {
    private static final long serialVersionUID = 1L;
    private final transient Consults consults;
    private final transient GroundChoice choice;
    private final Div content = new Div();
    private transient @Nullable Shown shown;

    private record Shown(boolean ground, List<ConsultLine> news) {}

    private static final Shown NOT_CHOSEN = new Shown(false, List.of());

    Card(Consults consults, GroundChoice choice, Live live) {
      this.consults = consults;
      this.choice = choice;
      addClassName("hv-card");
      setId("answers");
      add(new H2(getTranslation("consult.start.answers")), content);
      live.watch(
          this, ref -> ref.kind() == Kind.CONSULT || ref.kind() == Kind.ADVICE, this::refresh);
      refresh();
    }

    private List<ConsultLine> news(Ground ground) {
      return consults.asked(ground, getLocale()).stream()
          .filter(ConsultLine::news)
          .limit(5)
          .toList();
    }

    private void refresh() {
      var next = choice.chosen().map(ground -> new Shown(true, news(ground))).orElse(NOT_CHOSEN);
      if (next.equals(shown)) {
        return;
      }
      shown = next;
      content.removeAll();
      if (!next.ground()) {
        content.add(new Paragraph(getTranslation("consult.start.choose-first")));
      } else {
        content.add(
            next.news().isEmpty()
                ? new Paragraph(getTranslation("consult.start.no-answers"))
                : new ConsultList(next.news(), null));
      }
      RouterLink all =
          new RouterLink(getTranslation("consult.start.all-asked"), ConsultDeskView.class);
      all.addClassName("hv-link");
      content.add(new Paragraph(all));
    }
  }
}
