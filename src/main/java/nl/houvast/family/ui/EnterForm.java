package nl.houvast.family.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import nl.houvast.access.Problems;
import nl.houvast.kernel.Answer;

/** Asks for the code that was handed over. */
final class EnterForm extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 20;
  private final TextField code = new TextField();
  private final transient Function<String, Answer<String>> enter;

  EnterForm(Function<String, Answer<String>> enter) {
    this.enter = enter;
    addClassName("hv-card");
    code.setId("family-code");
    code.setLabel(getTranslation("family.enter.code"));
    code.setHelperText(getTranslation("family.enter.code.help"));
    code.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
    code.setMaxLength(LONGEST);
    Button go = new Button(getTranslation("family.enter.go"), click -> go());
    go.setId("family-enter");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.addClickShortcut(Key.ENTER);
    Div form = new Div(code, go);
    form.addClassName("hv-form");
    add(
        new H1(getTranslation("family.enter")),
        new Paragraph(getTranslation("family.enter.what")),
        form);
    code.focus();
  }

  private void go() {
    if (enter.apply(code.getValue()) instanceof Answer.Refused<String>(var why)) {
      code.setErrorMessage(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
      code.setInvalid(true);
      code.focus();
    }
  }
}
