package nl.houvast.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import nl.houvast.access.CurrentActor;
import nl.houvast.kernel.Actor;
import nl.houvast.shell.HeaderItem;

/** Who is signed in, for which organisation, and the way out. */
@org.springframework.stereotype.Component
class AccountItem implements HeaderItem {
  private final CurrentActor current;
  private final AuthenticationContext authentication;

  AccountItem(CurrentActor current, AuthenticationContext authentication) {
    this.current = current;
    this.authentication = authentication;
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Component item() {
    Actor actor = current.orNull();
    return actor == null ? new Div() : new Account(actor, authentication);
  }

  private static final class Account extends Div {
    private static final long serialVersionUID = 1L;

    Account(Actor actor, AuthenticationContext authentication) {
      Span name = new Span(actor.name());
      name.addClassName("hv-from-801");
      Button button = new Button(VaadinIcon.USER.create());
      button.getElement().appendChild(name.getElement());
      button.setId("account");
      button.setAriaLabel(getTranslation("access.account.of", actor.name()));
      button.addThemeVariants(ButtonVariant.TERTIARY);
      Popover popover = new Popover();
      popover.setTarget(button);
      popover.setAriaLabel(getTranslation("access.account"));
      popover.add(facts(actor, authentication));
      add(button, popover);
    }

    private Div facts(Actor actor, AuthenticationContext authentication) {
      Span name = new Span(actor.name());
      name.addClassName("hv-person");
      Div roles = new Div();
      roles.addClassName("hv-sub");
      actor.roles().stream()
          .sorted()
          .forEach(
              role -> {
                Span chip = new Span(getTranslation("access.role." + role));
                chip.addClassName("hv-chip");
                roles.add(chip);
              });
      RouterLink second =
          new RouterLink(getTranslation("access.second-step.link"), SecondStepView.class);
      Button out = new Button(getTranslation("access.sign-out"), VaadinIcon.SIGN_OUT.create());
      out.setId("sign-out");
      out.addClickListener(click -> authentication.logout());
      Div facts = new Div(name, new Div(actor.organisationName()), roles, second, out);
      facts.addClassName("hv-account");
      return facts;
    }
  }
}
