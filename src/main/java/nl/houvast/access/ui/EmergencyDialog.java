package nl.houvast.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import nl.houvast.access.BreakGlass;
import nl.houvast.access.BreakGlass.Reason;
import nl.houvast.access.Ground;
import nl.houvast.access.Problems;
import nl.houvast.kernel.Answer;

/** Asks why somebody cannot wait, and their password once more; says beforehand what follows. */
final class EmergencyDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final transient BreakGlass breakGlass;
  private final RadioButtonGroup<Reason> reason = new RadioButtonGroup<>();
  private final TextArea text = new TextArea();
  private final PasswordField password = new PasswordField();
  private final Div refusal = new Div();

  EmergencyDialog(BreakGlass breakGlass, String caseFileId, Ground ground, Runnable opened) {
    this.breakGlass = breakGlass;
    setHeaderTitle(getTranslation("access.emergency"));
    setWidth("36rem");
    setMaxWidth("100%");
    reason.setLabel(getTranslation("access.emergency.reason"));
    reason.setItems(Reason.values());
    reason.setItemLabelGenerator(r -> getTranslation("access.emergency.reason." + r));
    reason.setId("emergency-reason");
    text.setLabel(getTranslation("access.emergency.text"));
    text.setHelperText(getTranslation("access.emergency.text.help"));
    text.setId("emergency-text");
    text.setMaxLength(1000);
    text.setWidthFull();
    boolean code = breakGlass.provenByCode();
    password.setLabel(
        getTranslation(code ? "access.second-step.code" : "access.emergency.password"));
    password.setId("emergency-password");
    password.getElement().setAttribute("autocomplete", code ? "one-time-code" : "current-password");
    password.setWidthFull();
    refusal.addClassName("hv-note");
    refusal.getElement().setAttribute("role", "alert");
    refusal.setVisible(false);
    Div form =
        new Div(
            new Paragraph(getTranslation("access.emergency.follows")),
            reason,
            text,
            password,
            refusal);
    form.addClassName("hv-form");
    add(form);
    Button cancel = new Button(getTranslation("access.ground.cancel"), click -> close());
    Button go = new Button(getTranslation("access.emergency.go"));
    go.setId("emergency-go");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.addClickListener(click -> start(caseFileId, ground, opened));
    getFooter().add(cancel, go);
  }

  private void start(String caseFileId, Ground ground, Runnable opened) {
    Answer<Instant> answer =
        breakGlass.start(
            caseFileId, ground, reason.getValue(), text.getValue(), password.getValue());
    password.clear();
    switch (answer) {
      case Answer.Given<Instant> until -> {
        close();
        opened.run();
      }
      case Answer.Refused<Instant>(var rejection) -> {
        refusal.setText(
            Problems.sentence(rejection.code(), getLocale(), rejection.arguments().toArray()));
        refusal.setVisible(true);
      }
    }
  }
}
