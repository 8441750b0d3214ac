package nl.houvast.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The two languages of the screens. Dutch comes first, whatever the browser asks for; who chooses
 * English keeps it for the session.
 */
@Component
class Languages implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;
  static final Locale DUTCH = Locale.of("nl");
  static final Locale ENGLISH = Locale.of("en");
  static final List<Locale> ALL = List.of(DUTCH, ENGLISH);

  @Override
  public void serviceInit(ServiceInitEvent init) {
    init.getSource().addSessionInitListener(started -> started.getSession().setLocale(DUTCH));
    init.addIndexHtmlRequestListener(
        page ->
            page.getDocument()
                .selectXpath("/html")
                .attr("lang", VaadinSession.getCurrent().getLocale().getLanguage()));
  }

  static Locale otherThan(Locale locale) {
    return locale.getLanguage().equals(DUTCH.getLanguage()) ? ENGLISH : DUTCH;
  }
}
