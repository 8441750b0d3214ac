package nl.houvast.family.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.houvast.family.Visit;
import nl.houvast.kernel.Answer;
import nl.houvast.shell.LanguageSwitch;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * The page of the person: behind a link and a code, without an account, without a menu, with the
 * way out always in sight. Before the code it is the same page for every link, also for one that is
 * none.
 */
@Route(value = "familie/:token?", autoLayout = false)
@AnonymousAllowed
class FamilyView extends Div implements AfterNavigationObserver, HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private final transient FamilyDoors doors;
  private final Main main = new Main();

  FamilyView(FamilyDoors doors, Environment environment) {
    this.doors = doors;
    addClassName("hv-family");
    Header top = new Header(new Span("Houvast"), new LanguageSwitch(), new QuickExit());
    top.addClassName("hv-family-top");
    add(top);
    if (environment.acceptsProfiles(Profiles.of("demo"))) {
      Div line = new Div(getTranslation("shell.all-invented"));
      line.addClassName("hv-demo-line");
      add(line);
    }
    add(main);
  }

  /** Neutral: a title stands in a tab and in a history that others may read. */
  @Override
  public String getPageTitle() {
    return getTranslation("family.title");
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    String token = event.getRouteParameters().get("token").orElse("");
    main.removeAll();
    if (token.isEmpty()) {
      doors
          .session()
          .getObject()
          .visit()
          .ifPresentOrElse(
              visit -> main.add(new OwnPage(doors, visit, this::over)),
              () -> main.add(new Words(this, "family.no-link", "family.no-link.help")));
    } else {
      main.add(new EnterForm(code -> enter(token, code)));
    }
  }

  private Answer<String> enter(String token, String code) {
    String address = VaadinRequest.getCurrent().getRemoteAddr();
    Answer<String> answer = doors.doorkeeper().enter(token, code, address);
    if (answer instanceof Answer.Given<String>(var linkId)) {
      doors.session().getObject().begin(linkId);
      // Another session id from here on; and the address with the link leaves the history.
      VaadinService.reinitializeSession(VaadinRequest.getCurrent());
      getUI()
          .ifPresent(
              ui ->
                  ui.getPage().executeJs("location.replace(new URL('familie', document.baseURI))"));
    }
    return answer;
  }

  private void over(Visit visit) {
    doors.session().getObject().end();
    main.removeAll();
    main.add(new Words(this, "family.over", "family.over.help", visit.organisation()));
  }
}
