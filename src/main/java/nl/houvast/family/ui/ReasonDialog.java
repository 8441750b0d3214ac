package nl.houvast.family.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;
import nl.houvast.access.Problems;
import nl.houvast.kernel.Answer;

/** Asks for words with something that is done: the reason, or the answer. */
final class ReasonDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final TextArea words = new TextArea();
  private final transient Function<String, Answer<?>> act;

  /**
   * @param key of the texts: itself the title, {@code .what} the explanation, {@code .words} the
   *     label
   * @param fields what else is asked, above the words
   */
  ReasonDialog(String key, Function<String, Answer<?>> act, Component... fields) {
    this.act = act;
    setHeaderTitle(getTranslation(key));
    setWidth("34rem");
    setMaxWidth("100%");
    words.setId("family-words");
    words.setLabel(getTranslation(key + ".words"));
    words.setWidthFull();
    Div form = new Div(new Paragraph(getTranslation(key + ".what")));
    form.add(fields);
    form.add(words);
    form.addClassName("hv-form");
    add(form);
    Button cancel = new Button(getTranslation("family.cancel"), click -> close());
    Button go = new Button(getTranslation("family.record"), click -> go());
    go.setId("family-go");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, go);
  }

  private void go() {
    if (act.apply(words.getValue()) instanceof Answer.Refused<?>(var why)) {
      words.setErrorMessage(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
      words.setInvalid(true);
      return;
    }
    close();
  }
}
