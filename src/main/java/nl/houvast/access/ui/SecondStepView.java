package nl.houvast.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.function.Function;
import nl.houvast.access.Problems;
import nl.houvast.access.SecondStep;
import nl.houvast.kernel.Answer;
import nl.houvast.shell.LanguageSwitch;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * The second step of signing in: a code from the app on one's phone, or first the setting up of
 * that app. Who is signed in already comes here to set it up by choice.
 */
@Route(value = "tweede-stap", autoLayout = false)
@PageTitle("Houvast")
@PermitAll
class SecondStepView extends Main {
  private static final long serialVersionUID = 1L;
  private final TextField code = new TextField();
  private final Button go = new Button();

  SecondStepView(SecondStep secondStep, AuthenticationContext authentication) {
    addClassName("hv-login");
    Header head = new Header(new H1(getTranslation("access.second-step")), new LanguageSwitch());
    head.addClassName("hv-login-head");
    Section card = new Section();
    card.addClassName("hv-card");
    add(head, card);
    if (!secondStep.has()) {
      SecondStep.Setup setup = secondStep.begin();
      card.add(new SecondStepPicture(setup));
      ask(card, "set-up", typed -> secondStep.setUp(setup, typed, address()));
    } else if (secondStep.waiting()) {
      card.add(new Paragraph(getTranslation("access.second-step.enter.how")));
      ask(card, "enter", typed -> secondStep.enter(typed, address()));
      Paragraph lost = new Paragraph(getTranslation("access.second-step.lost"));
      lost.addClassName("hv-soft");
      card.add(lost);
    } else {
      card.add(new Paragraph(getTranslation("access.second-step.on")));
    }
    card.add(secondStep.waiting() ? signOut(authentication) : back());
  }

  private void ask(Section card, String what, Function<String, Answer<Authentication>> answer) {
    code.setLabel(getTranslation("access.second-step.code"));
    code.setId("code");
    code.setAutofocus(true);
    code.setManualValidation(true);
    code.setMaxLength(8);
    code.getElement().setAttribute("autocomplete", "one-time-code");
    code.getElement().setAttribute("inputmode", "numeric");
    go.setText(getTranslation("access.second-step." + what));
    go.setId("second-step");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.addClickShortcut(Key.ENTER);
    go.addClickListener(click -> answered(answer.apply(code.getValue().strip())));
    Div row = new Div(code, go);
    row.addClassName("hv-code");
    card.add(row);
  }

  private void answered(Answer<Authentication> answer) {
    switch (answer) {
      case Answer.Given<Authentication>(var whole) -> goOnAs(whole);
      case Answer.Refused<Authentication>(var why) -> {
        code.setErrorMessage(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
        code.setInvalid(true);
        code.clear();
        code.focus();
      }
    }
  }

  /** The session gets another number, as after every sign-in, so that an old one opens nothing. */
  private static void goOnAs(Authentication whole) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(whole);
    SecurityContextHolder.setContext(context);
    var request = Objects.requireNonNull(VaadinServletRequest.getCurrent());
    request.getHttpServletRequest().changeSessionId();
    request
        .getWrappedSession()
        .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    UI.getCurrent().getPage().setLocation("./");
  }

  private static String address() {
    return Objects.requireNonNull(VaadinServletRequest.getCurrent()).getRemoteAddr();
  }

  private Button signOut(AuthenticationContext authentication) {
    Button out = new Button(getTranslation("access.sign-out"));
    out.setId("sign-out");
    out.addThemeVariants(ButtonVariant.TERTIARY);
    out.addClickListener(click -> authentication.logout());
    return out;
  }

  private Anchor back() {
    Anchor back = new Anchor("./", getTranslation("access.second-step.back"));
    back.setRouterIgnore(true);
    return back;
  }
}
