package nl.houvast.casefile.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Asks what a new case is to be called. */
final class OpenDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;
  private static final int SHORTEST = 10;

  OpenDialog(int signals, BiConsumer<String, @Nullable String> open) {
    setHeaderTitle(getTranslation("casefile.open"));
    setWidth("32rem");
    setMaxWidth("100%");
    TextField title = new TextField(getTranslation("casefile.open.title"));
    title.setId("case-title");
    title.setPlaceholder(getTranslation("casefile.open.example"));
    title.setMaxLength(LONGEST);
    title.setWidthFull();
    title.focus();
    Checkbox restricted = new Checkbox(getTranslation("casefile.restricted.choose"));
    restricted.setId("case-restricted");
    TextArea why = new TextArea(getTranslation("casefile.restricted.why"));
    why.setHelperText(getTranslation("casefile.restricted.help"));
    why.setId("case-restricted-why");
    why.setMaxLength(1000);
    why.setWidthFull();
    why.setVisible(false);
    restricted.addValueChangeListener(changed -> why.setVisible(changed.getValue()));
    Div form =
        new Div(
            new Paragraph(getTranslation("casefile.open.what", signals)), title, restricted, why);
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
          boolean bare = restricted.getValue() && why.getValue().strip().length() < SHORTEST;
          why.setInvalid(bare);
          if (bare) {
            why.setErrorMessage(getTranslation("rejection.casefile.restricted-why"));
            return;
          }
          open.accept(title.getValue(), restricted.getValue() ? why.getValue() : null);
          close();
        });
    getFooter().add(cancel, go);
  }
}
