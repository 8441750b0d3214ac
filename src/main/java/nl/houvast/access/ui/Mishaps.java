package nl.houvast.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.UUID;
import nl.houvast.access.FieldRefusal;
import nl.houvast.access.Problems;
import nl.houvast.access.Unwitnessed;
import nl.houvast.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What a screen says when a door refuses or something breaks: what happened, what to do, and for a
 * failure the number under which the log knows it. Never more than that.
 */
@Component
class Mishaps implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;
  private static final Logger log = LoggerFactory.getLogger(Mishaps.class);

  @Override
  public void serviceInit(ServiceInitEvent init) {
    init.getSource()
        .addSessionInitListener(
            started -> started.getSession().setErrorHandler(e -> show(e.getThrowable())));
  }

  private static void show(Throwable failure) {
    UI ui = UI.getCurrent();
    String sentence = sentence(failure, ui == null ? Locale.of("nl") : ui.getLocale());
    if (ui == null) {
      return;
    }
    Notification note = new Notification();
    note.setAssertive(true);
    note.setPosition(Notification.Position.BOTTOM_CENTER);
    note.setDuration(15_000);
    Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> note.close());
    close.setAriaLabel(I18NProvider.translate("access.close"));
    close.addThemeVariants(ButtonVariant.TERTIARY);
    Span text = new Span(sentence);
    text.addClassName("hv-mishap");
    note.add(text, close);
    note.open();
  }

  /** The sentence for a failure; what was not foreseen is logged under a number. */
  static String sentence(Throwable failure, Locale locale) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String known = known(cause, locale);
      if (known != null) {
        return known;
      }
    }
    String reference = UUID.randomUUID().toString().substring(0, 8);
    log.error("a screen failed, {}", reference, failure);
    return Problems.sentence("failed", locale, reference);
  }

  private static @Nullable String known(Throwable cause, Locale locale) {
    return switch (cause) {
      case Refusal refusal ->
          Problems.sentence(
              refusal.rejection().code(), locale, refusal.rejection().arguments().toArray());
      case FieldRefusal fields -> Problems.sentence(fields.code(), locale);
      case Unwitnessed unwitnessed -> Problems.sentence("unwitnessed", locale);
      case AccessDeniedException denied -> Problems.sentence("forbidden", locale);
      default -> null;
    };
  }
}
