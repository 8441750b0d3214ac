package nl.houvast.signal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.houvast.access.Problems;
import nl.houvast.kernel.Answer;
import nl.houvast.signal.Receipt;
import nl.houvast.signal.Signals;
import nl.houvast.signal.Signals.OwnSignal;
import nl.houvast.signal.wire.Status;
import nl.houvast.signal.wire.WireRevision;

/** The source says that its signal stands otherwise now. What it said before stays on record. */
class ReviseDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final transient Signals signals;
  private final transient OwnSignal signal;
  private final transient Runnable revised;
  private final RadioButtonGroup<Status> status;
  private final TextArea note = new TextArea(getTranslation("signal.revise.note"));
  private final Paragraph refused = new Paragraph();

  ReviseDialog(Signals signals, OwnSignal signal, Runnable revised) {
    this.signals = signals;
    this.signal = signal;
    this.revised = revised;
    setHeaderTitle(getTranslation("signal.revise.title"));
    setWidth("34rem");
    setMaxWidth("100%");
    status =
        Choices.radio(
            getTranslation("signal.form.status"), "signal.status.", List.of(Status.values()));
    status.setId("revise-status");
    status.setValue(Status.valueOf(signal.status()));
    note.setId("revise-note");
    note.setMaxLength(20_000);
    note.setWidthFull();
    refused.addClassName("hv-note");
    refused.getElement().setAttribute("role", "alert");
    refused.setVisible(false);
    Div form =
        new Div(
            new Paragraph(getTranslation("signal.revise.stays", signal.sourceMessageId())),
            status,
            note,
            refused);
    form.addClassName("hv-form");
    add(form);
    Button save = new Button(getTranslation("signal.revise.save"), click -> save());
    save.setId("revise-save");
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("signal.revise.cancel"), click -> close()), save);
  }

  private void save() {
    String written = note.getValue().isBlank() ? null : note.getValue().strip();
    var revision = new WireRevision(signal.version(), status.getValue(), written);
    switch (signals.revise(signal.id(), revision)) {
      case Answer.Given<Receipt> given -> {
        close();
        revised.run();
      }
      case Answer.Refused<Receipt>(var rejection) -> {
        var stands = signals.standing(signal.id()).map(Signals.Standing::status);
        String now =
            stands instanceof Answer.Given<Status>(var other)
                ? " "
                    + getTranslation(
                        "signal.revise.now", getTranslation("signal.status." + other.name()))
                : "";
        refused.setText(Problems.sentence(rejection.code(), getLocale()) + now);
        refused.setVisible(true);
        revised.run();
      }
    }
  }
}
