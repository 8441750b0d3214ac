package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import nl.houvast.casefile.CaseFile;

/** Asks which open case signals belong to. */
final class AdmitDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  AdmitDialog(List<CaseFile> open, Consumer<CaseFile> chosen) {
    setHeaderTitle(getTranslation("casefile.intake.add"));
    setWidth("32rem");
    setMaxWidth("100%");
    Select<CaseFile> which = new Select<>();
    which.setId("admit-case");
    which.setLabel(getTranslation("casefile.case"));
    which.setItems(open);
    which.setItemLabelGenerator(CaseFile::title);
    which.setWidthFull();
    if (open.size() == 1) {
      which.setValue(open.getFirst());
    }
    Div form = new Div(new Paragraph(getTranslation("casefile.intake.add.what")), which);
    form.addClassName("hv-form");
    add(form);
    Button cancel = new Button(getTranslation("casefile.cancel"), click -> close());
    Button go = new Button(getTranslation("casefile.intake.add.go"));
    go.setId("admit-go");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.addClickListener(
        click -> {
          if (which.getValue() != null) {
            close();
            chosen.accept(which.getValue());
          }
        });
    getFooter().add(cancel, go);
  }
}
