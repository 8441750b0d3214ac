package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import nl.houvast.access.Problems;
import nl.houvast.kernel.Answer;

/** Asks why access is refused; whoever asked reads the answer. */
final class WhyDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  WhyDialog(Function<String, Answer<String>> refuse) {
    setHeaderTitle(getTranslation("casefile.access.refuse"));
    setWidth("32rem");
    setMaxWidth("100%");
    TextArea why = new TextArea(getTranslation("casefile.access.why"));
    why.setId("access-why");
    why.setMaxLength(1000);
    why.setWidthFull();
    Div form = new Div(new Paragraph(getTranslation("casefile.access.why.what")), why);
    form.addClassName("hv-form");
    add(form);
    Button cancel = new Button(getTranslation("casefile.cancel"), click -> close());
    Button go = new Button(getTranslation("casefile.access.refuse"));
    go.setId("why-go");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.addClickListener(
        click -> {
          if (refuse.apply(why.getValue()) instanceof Answer.Refused<String>(var rejection)) {
            why.setErrorMessage(Problems.sentence(rejection.code(), getLocale()));
            why.setInvalid(true);
          } else {
            close();
          }
        });
    getFooter().add(cancel, go);
  }
}
