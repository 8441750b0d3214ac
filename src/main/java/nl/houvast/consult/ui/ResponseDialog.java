package nl.houvast.consult.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import nl.houvast.consult.AdviceResponse;
import nl.houvast.consult.Advices;
import nl.houvast.shell.DayPicker;

/** The team says what it does with an advice: why, and when it looks again. */
class ResponseDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  ResponseDialog(Advices advices, String adviceId, AdviceResponse response) {
    setHeaderTitle(getTranslation("consult.respond.title." + response));
    setWidth("34rem");
    setMaxWidth("100%");
    TextArea reason = new TextArea(getTranslation("consult.respond.reason"));
    reason.setId("response-reason");
    reason.setWidthFull();
    reason.setHelperText(getTranslation("consult.respond.reason-help"));
    reason.setRequiredIndicatorVisible(response != AdviceResponse.ADOPTED);
    DayPicker review = new DayPicker(getTranslation("consult.respond.review"));
    review.setId("response-review");
    review.setHelperText(getTranslation("consult.respond.review-help"));
    Faults faults = new Faults();
    Div form = new Div(reason, review, faults);
    form.addClassName("hv-form");
    add(form);
    Button save = new Button(getTranslation("consult.respond.save"));
    save.setId("response-save");
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickListener(
        click -> {
          if (faults.passed(
              () -> advices.respond(adviceId, response, reason.getValue(), review.getValue()))) {
            close();
          }
        });
    getFooter().add(new Button(getTranslation("consult.cancel"), click -> close()), save);
  }
}
