package nl.houvast.signal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;
import nl.houvast.shell.StartCard;

/** The way to hand in a signal; for a local team the first thing on the page. */
@org.springframework.stereotype.Component
class HandInCard implements StartCard {
  @Override
  public int order() {
    return 40;
  }

  @Override
  public boolean concerns(Set<String> roles) {
    return roles.contains("LOCAL_WORKER") || roles.contains("TEAM_MEMBER");
  }

  @Override
  public Component card() {
    return new Card();
  }

  private static final class Card extends Section {
    private static final long serialVersionUID = 1L;

    Card() {
      addClassName("hv-card");
      setId("hand-in");
      Button hand = new Button(getTranslation("signal.new"));
      hand.addThemeVariants(ButtonVariant.PRIMARY);
      hand.addClickListener(click -> getUI().ifPresent(ui -> ui.navigate(HandInView.class)));
      Div actions =
          new Div(
              hand,
              new RouterLink(getTranslation("signal.card.own"), OwnSignalsView.class),
              new RouterLink(getTranslation("signal.import"), ImportView.class));
      actions.addClassName("hv-actions");
      add(
          new H2(getTranslation("signal.card")),
          new Paragraph(getTranslation("signal.card.sub")),
          actions);
    }
  }
}
