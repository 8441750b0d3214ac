package nl.houvast.consult.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.houvast.access.Problems;
import nl.houvast.casefile.Exploration.From;
import nl.houvast.casefile.SavedViews.Shown;
import nl.houvast.consult.ConsultLine;
import nl.houvast.consult.Consults;
import nl.houvast.consult.Snapshot;
import nl.houvast.kernel.Answer;

/** Chooses the question that a view goes along with, and shows what the experts will see of it. */
class AttachDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final int SHORT = 70;
  private final transient Consults consults;
  private final transient From from;
  private final transient Shown shown;
  private final Select<ConsultLine> question = new Select<>();
  private final Div preview = new Div();
  private final Button attach;

  /**
   * @param open questions about the case, at least one
   */
  AttachDialog(Consults consults, List<ConsultLine> open, From from, Shown shown) {
    this.consults = consults;
    this.from = from;
    this.shown = shown;
    setId("attach-dialog");
    setHeaderTitle(getTranslation("consult.attach"));
    setWidth("56rem");
    setMaxWidth("100%");
    question.setLabel(getTranslation("consult.attach.question"));
    question.setId("attach-question");
    question.setWidthFull();
    question.setItems(open);
    question.setItemLabelGenerator(AttachDialog::told);
    question.addValueChangeListener(e -> preview());
    Div form = new Div(new Paragraph(getTranslation("consult.attach.told")), question, preview);
    form.addClassName("hv-form");
    add(form);
    attach = new Button(getTranslation("consult.attach.do"), click -> attach());
    attach.setId("attach-go");
    attach.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("consult.cancel"), click -> close()), attach);
    question.setValue(open.getFirst());
  }

  private static String told(ConsultLine line) {
    String text = line.question();
    return text.length() > SHORT ? text.substring(0, SHORT) + "…" : text;
  }

  private void preview() {
    preview.removeAll();
    var answer = consults.snapshot(question.getValue().id(), shown, from.ground(), getLocale());
    attach.setEnabled(answer instanceof Answer.Given<Snapshot>);
    switch (answer) {
      case Answer.Given<Snapshot>(var seen) -> {
        int left = shown.ids().size() - seen.things().size();
        if (left > 0) {
          preview.add(Parts.note(getTranslation("consult.attach.left", left)));
        }
        var panel = new SnapshotPanel();
        panel.show(seen, List.of(), List.of());
        preview.add(panel);
      }
      case Answer.Refused<Snapshot>(var why) ->
          preview.add(
              Parts.note(Problems.sentence(why.code(), getLocale(), why.arguments().toArray())));
    }
  }

  private void attach() {
    var faults = new Faults();
    preview.addComponentAsFirst(faults);
    if (faults.passed(() -> consults.attach(question.getValue().id(), shown))) {
      close();
      Notification.show(getTranslation("consult.attach.done"));
    }
  }
}
