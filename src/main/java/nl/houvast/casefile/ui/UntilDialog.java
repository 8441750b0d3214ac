package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.houvast.shell.DayPicker;

/** Asks until when somebody may look; at most a year. */
class UntilDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_DAYS = 365;
  private final DayPicker until = new DayPicker(getTranslation("casefile.access.last-day"));
  protected final Div form = new Div();
  protected final Button go;

  UntilDialog(String titleKey, String whatKey, LocalDate today, Consumer<LocalDate> chosen) {
    setHeaderTitle(getTranslation(titleKey));
    setWidth("32rem");
    setMaxWidth("100%");
    until.setId("access-until");
    until.setMin(today);
    until.setMax(today.plusDays(LONGEST_DAYS));
    until.setValue(today.plusDays(LONGEST_DAYS));
    until.setRequired(true);
    form.add(new Paragraph(getTranslation(whatKey)), until);
    form.addClassName("hv-form");
    add(form);
    Button cancel = new Button(getTranslation("casefile.cancel"), click -> close());
    go = new Button(getTranslation(titleKey));
    go.setId("access-go");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.addClickListener(
        click -> {
          if (!until.isInvalid() && until.getValue() != null) {
            close();
            chosen.accept(until.getValue());
          }
        });
    getFooter().add(cancel, go);
  }
}
