package nl.houvast.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.OidcDoor;
import nl.houvast.access.Professionals;
import nl.houvast.shell.LanguageSwitch;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Signing in. In the demo it also says who one can be, and what to try as that person. */
@Route(value = "login", autoLayout = false)
@PageTitle("Houvast")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private final LoginForm form = new LoginForm();
  private final transient CurrentActor current;

  LoginView(
      CurrentActor current,
      Professionals professionals,
      OidcDoor organisation,
      Environment environment) {
    this.current = current;
    addClassName("hv-login");
    H1 brand = new H1("Houvast");
    Header head = new Header(brand, new LanguageSwitch());
    head.addClassName("hv-login-head");
    form.setI18n(texts());
    form.setAction("login");
    form.setForgotPasswordButtonVisible(false);
    Section card = new Section();
    card.addClassName("hv-card");
    organisation.address().ifPresent(address -> card.add(through(address)));
    card.add(form);
    add(head, new Paragraph(getTranslation("access.login.what")), card);
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      add(new DemoAccounts(professionals, form));
    } else {
      add(new Div());
    }
  }

  private Div through(String address) {
    Button go = new Button(getTranslation("access.login.organisation"));
    go.setId("organisation");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.addClickListener(
        click -> click.getSource().getUI().ifPresent(ui -> ui.getPage().setLocation(address)));
    Paragraph or = new Paragraph(getTranslation("access.login.organisation.or"));
    or.addClassName("hv-soft");
    Div way = new Div(go, or);
    way.addClassName("hv-login-organisation");
    return way;
  }

  private LoginI18n texts() {
    LoginI18n texts = LoginI18n.createDefault();
    LoginI18n.Form labels = texts.getForm();
    labels.setTitle(getTranslation("access.login.title"));
    labels.setUsername(getTranslation("access.login.account"));
    labels.setPassword(getTranslation("access.login.password"));
    labels.setSubmit(getTranslation("access.login.submit"));
    LoginI18n.ErrorMessage wrong = texts.getErrorMessage();
    wrong.setTitle(getTranslation("access.login.wrong"));
    wrong.setMessage(getTranslation("access.login.wrong.help"));
    wrong.setUsername(getTranslation("access.login.account.missing"));
    wrong.setPassword(getTranslation("access.login.password.missing"));
    return texts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (current.orNull() != null) {
      event.forwardTo("");
      return;
    }
    form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
  }
}
