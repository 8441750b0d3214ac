package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks what a new case is to be called. */
final class OpenDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;

  OpenDialog(int signals, Consumer<String> open) {
    setHeaderTitle(getTranslation("casefile.open"));
    setWidth("32rem");
    setMaxWidth("100%");
    TextField title = new TextField(getTranslation("casefile.open.title"));
    title.setId("case-title");
    title.setPlaceholder(getTranslation("casefile.open.example"));
    title.setMaxLength(LONGEST);
    title.setWidthFull();
    title.focus();
    Div form = new Div(new Paragraph(getTranslation("casefile.open.what", signals)), title);
    form.addClassName("hv-form");
    add(form);
    Button cancel = new Button(getTranslation("casefile.cancel"), click -> close());
    Button go = new Button(getTranslation("casefile.open"));
    go.setId("open-go");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.addClickShortcut(Key.ENTER).listenOn(title);
    go.addClickListener(
        click -> {
          boolean missing = title.getValue().isBlank();
          title.setInvalid(missing);
          if (missing) {
            title.setErrorMessage(getTranslation("casefile.open.title.missing"));
            return;
          }
          open.accept(title.getValue());
          close();
        });
    getFooter().add(cancel, go);
  }
}
