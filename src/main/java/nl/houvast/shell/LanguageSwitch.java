package nl.houvast.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;

/** Offers the other language. The page is built anew in it, so that its {@code lang} is right. */
public final class LanguageSwitch extends Button {
  private static final long serialVersionUID = 1L;

  public LanguageSwitch() {
    Locale other = Languages.otherThan(getLocale());
    setText(other.getLanguage().toUpperCase(Locale.ROOT));
    setAriaLabel(getTranslation("shell.language.other"));
    setId("language");
    addThemeVariants(ButtonVariant.TERTIARY);
    addClickListener(click -> choose(other));
  }

  private void choose(Locale locale) {
    VaadinSession.getCurrent().setLocale(locale);
    UI.getCurrent().getPage().reload();
  }
}
