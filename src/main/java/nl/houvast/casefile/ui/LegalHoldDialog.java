package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import nl.houvast.access.Problems;
import nl.houvast.casefile.LegalHold;
import nl.houvast.casefile.LegalHolds;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Rejection;
import nl.houvast.shell.DayPicker;

/** Keeps a case from being erased until a day. */
class LegalHoldDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  LegalHoldDialog(LegalHolds holds, Runnable done) {
    setHeaderTitle(getTranslation("erasure.hold"));
    setWidth("30rem");
    setMaxWidth("100%");
    TextField caseFile = new TextField(getTranslation("erasure.hold.case"));
    caseFile.setWidthFull();
    RadioButtonGroup<LegalHold.Ground> ground = new RadioButtonGroup<>();
    ground.setLabel(getTranslation("erasure.hold.why"));
    ground.setItems(LegalHold.Ground.values());
    ground.setItemLabelGenerator(g -> getTranslation("erasure.hold.ground." + g));
    ground.setValue(LegalHold.Ground.COURT);
    DayPicker until = new DayPicker(getTranslation("erasure.hold.until"));
    until.setValue(holds.longest());
    Div refused = new Div();
    refused.getElement().setAttribute("role", "alert");
    Div form = new Div(caseFile, ground, until, refused);
    form.addClassName("hv-form");
    add(form);
    Button go = new Button(getTranslation("erasure.hold.go"));
    go.setId("legal-hold-go");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.addClickListener(
        click -> {
          var answer = holds.set(caseFile.getValue().strip(), ground.getValue(), until.getValue());
          if (answer instanceof Answer.Refused<String>(Rejection why)) {
            Div note =
                new Div(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
            note.addClassName("hv-note");
            refused.removeAll();
            refused.add(note);
          } else {
            close();
            done.run();
          }
        });
    getFooter().add(new Button(getTranslation("erasure.cancel"), click -> close()), go);
  }
}
