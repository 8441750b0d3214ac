package nl.houvast.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.access.Scope;
import nl.houvast.access.ui.GroundChoice;
import nl.houvast.identity.Identities;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Live;
import nl.houvast.shell.StartCard;
import org.jspecify.annotations.Nullable;

/** For a regional team: how many proposals wait, and where. */
@org.springframework.stereotype.Component
class ProposalsCard implements StartCard {
  private final Identities identities;
  private final Gateway gateway;
  private final GroundChoice choice;
  private final Live live;

  ProposalsCard(Identities identities, Gateway gateway, GroundChoice choice, Live live) {
    this.identities = identities;
    this.gateway = gateway;
    this.choice = choice;
    this.live = live;
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public boolean concerns(Set<String> roles) {
    return roles.contains("TEAM_MEMBER");
  }

  @Override
  public Component card() {
    return new Card();
  }

  private int open(Ground ground) {
    return switch (gateway.mine(ground)) {
      case Answer.Given<Scope>(var scope) -> identities.open(scope);
      case Answer.Refused<Scope> nothing -> 0;
    };
  }

  private final class Card extends Section {
    private static final long serialVersionUID = 1L;
    private final Paragraph told = new Paragraph();

    /** What is shown now; −1 before a ground was chosen. */
    private @Nullable Integer shown;

    Card() {
      addClassName("hv-card");
      setId("identity-proposals");
      live.watch(this, ref -> ref.kind() == Kind.PROPOSAL, this::show);
      addAttachListener(attached -> show());
    }

    private void show() {
      var ground = choice.chosen();
      int open = ground.map(ProposalsCard.this::open).orElse(-1);
      if (shown != null && shown == open) {
        return;
      }
      shown = open;
      removeAll();
      add(new H2(getTranslation("identity.work")));
      if (ground.isEmpty()) {
        Button ask = new Button(getTranslation("identity.card.ask"));
        ask.addClickListener(
            click -> choice.ask(given -> UI.getCurrent().refreshCurrentRoute(false)));
        add(ask);
        return;
      }
      told.setText(
          open == 0
              ? getTranslation("identity.card.none")
              : open == 1
                  ? getTranslation("identity.work.one")
                  : getTranslation("identity.work.more", open));
      Anchor link = new Anchor("intake", getTranslation("identity.card.go"));
      link.addClassName("hv-link");
      link.getElement().setAttribute("router-link", true);
      add(told, link);
    }
  }
}
