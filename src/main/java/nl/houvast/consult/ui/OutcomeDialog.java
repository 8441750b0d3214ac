package nl.houvast.consult.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.houvast.consult.Advices;
import nl.houvast.shell.DayPicker;

/** The team says what came of an advice. */
class OutcomeDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final List<String> RESULTS =
      List.of("HELPED", "HELPED_PARTLY", "NO_CHANGE", "WENT_WORSE", "NOT_DONE");

  OutcomeDialog(Advices advices, String adviceId) {
    setHeaderTitle(getTranslation("consult.outcome.title"));
    setWidth("34rem");
    setMaxWidth("100%");
    DayPicker seen = new DayPicker(getTranslation("consult.outcome.seen"));
    seen.setValue(advices.today());
    Select<String> result = new Select<>();
    result.setLabel(getTranslation("consult.outcome.result"));
    result.setItems(RESULTS);
    result.setItemLabelGenerator(code -> word(this, code));
    result.setValue(RESULTS.getFirst());
    TextArea text = new TextArea(getTranslation("consult.outcome.text"));
    text.setWidthFull();
    text.setHelperText(getTranslation("consult.outcome.text-help"));
    Faults faults = new Faults();
    Div form = new Div(seen, result, text, faults);
    form.addClassName("hv-form");
    add(form);
    Button save = new Button(getTranslation("consult.outcome.save"));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickListener(
        click -> {
          if (faults.passed(
              () ->
                  advices.observe(
                      adviceId,
                      seen.getValue() == null ? advices.today() : seen.getValue(),
                      result.getValue(),
                      text.getValue()))) {
            close();
          }
        });
    getFooter().add(new Button(getTranslation("consult.cancel"), click -> close()), save);
  }

  /** A result that the API gave in other words stands as it was given. */
  static String word(Component of, String result) {
    return RESULTS.contains(result) ? of.getTranslation("consult.result." + result) : result;
  }
}
