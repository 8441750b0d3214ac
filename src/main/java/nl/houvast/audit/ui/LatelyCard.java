package nl.houvast.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import nl.houvast.audit.Audit;
import nl.houvast.audit.Reviews;
import nl.houvast.kernel.Answer;
import nl.houvast.shell.StartCard;

/** For the privacy officer: how much was looked at in the last day. */
@org.springframework.stereotype.Component
class LatelyCard implements StartCard {
  private final Audit audit;
  private final Reviews reviews;

  LatelyCard(Audit audit, Reviews reviews) {
    this.audit = audit;
    this.reviews = reviews;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public boolean concerns(Set<String> roles) {
    return roles.contains("PRIVACY_OFFICER");
  }

  @Override
  public Component card() {
    int waiting =
        switch (reviews.waiting()) {
          case Answer.Given<Integer>(var number) -> number;
          case Answer.Refused<Integer> refused -> 0;
        };
    return new Card(audit.lately().orElse(new Audit.Lately(0, 0)), waiting);
  }

  private static final class Card extends Section {
    private static final long serialVersionUID = 1L;

    Card(Audit.Lately lately, int waiting) {
      addClassName("hv-card");
      setId("lately");
      add(
          new H2(getTranslation("audit.lately")),
          new Paragraph(getTranslation("audit.lately.lines", lately.lines())),
          new Paragraph(getTranslation("audit.lately.denied", lately.denied())),
          new Paragraph(getTranslation("audit.lately.waiting", waiting)),
          new Paragraph(new RouterLink(getTranslation("audit.lately.open"), LogView.class)),
          new Paragraph(new RouterLink(getTranslation("audit.part.reviews"), ReviewsView.class)));
    }
  }
}
