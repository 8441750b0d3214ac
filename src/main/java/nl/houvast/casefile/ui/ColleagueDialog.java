package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import nl.houvast.access.Professionals.Professional;

/** Lets a colleague onto the case. */
final class ColleagueDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  ColleagueDialog(List<Professional> colleagues, Consumer<Professional> chosen) {
    setHeaderTitle(getTranslation("casefile.involved.add"));
    setWidth("32rem");
    setMaxWidth("100%");
    Select<Professional> who = new Select<>();
    who.setId("colleague");
    who.setLabel(getTranslation("casefile.involved.who"));
    who.setItems(colleagues);
    who.setItemLabelGenerator(Professional::name);
    who.setWidthFull();
    Div form = new Div(new Paragraph(getTranslation("casefile.involved.add.what")), who);
    form.addClassName("hv-form");
    add(form);
    Button cancel = new Button(getTranslation("casefile.cancel"), click -> close());
    Button go = new Button(getTranslation("casefile.involved.add"));
    go.setId("colleague-go");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.setEnabled(false);
    who.addValueChangeListener(changed -> go.setEnabled(changed.getValue() != null));
    go.addClickListener(
        click -> {
          if (who.getValue() != null) {
            close();
            chosen.accept(who.getValue());
          }
        });
    getFooter().add(cancel, go);
  }
}
