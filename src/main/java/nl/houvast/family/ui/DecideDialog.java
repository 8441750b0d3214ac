package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import nl.houvast.access.Problems;
import nl.houvast.family.Dispute;
import nl.houvast.family.Disputes;
import nl.houvast.kernel.Answer;

/** Decides about a dispute, with reasons that the person reads. */
final class DecideDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final RadioButtonGroup<Boolean> outcome = new RadioButtonGroup<>();
  private final TextArea reasons = new TextArea();
  private final transient Disputes disputes;
  private final transient Dispute dispute;

  DecideDialog(Disputes disputes, Dispute dispute) {
    this.disputes = disputes;
    this.dispute = dispute;
    setHeaderTitle(getTranslation("family.sayings.decide"));
    setWidth("36rem");
    setMaxWidth("100%");
    outcome.setLabel(getTranslation("family.decide.outcome"));
    outcome.setId("family-outcome");
    outcome.setItems(true, false);
    outcome.setItemLabelGenerator(
        upheld -> getTranslation(upheld ? "family.decide.upheld" : "family.decide.not-upheld"));
    reasons.setId("family-reasons");
    reasons.setLabel(getTranslation("family.decide.reasons"));
    reasons.setHelperText(getTranslation("family.decide.reasons.help"));
    reasons.setWidthFull();
    Div form =
        new Div(
            new Paragraph(getTranslation("family.decide.what")),
            new Quote(dispute.text() == null ? "" : dispute.text()),
            outcome,
            reasons);
    form.addClassName("hv-form");
    add(form);
    Button cancel = new Button(getTranslation("family.cancel"), click -> close());
    Button go = new Button(getTranslation("family.decide.go"), click -> go());
    go.setId("family-decide-go");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.setEnabled(false);
    outcome.addValueChangeListener(changed -> go.setEnabled(changed.getValue() != null));
    getFooter().add(cancel, go);
  }

  private void go() {
    var decided = disputes.decide(dispute.id(), outcome.getValue(), reasons.getValue());
    if (decided instanceof Answer.Refused<Dispute.Status>(var why)) {
      reasons.setErrorMessage(
          Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
      reasons.setInvalid(true);
      return;
    }
    close();
  }
}
