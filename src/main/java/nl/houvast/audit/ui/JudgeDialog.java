package nl.houvast.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import nl.houvast.access.Problems;
import nl.houvast.audit.Reviews;
import nl.houvast.audit.Reviews.Finding;
import nl.houvast.kernel.Answer;

/** The officer says what came of looking again; that is kept for good. */
class JudgeDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final Div refused = new Div();

  JudgeDialog(Reviews reviews, Reviews.Review review, String why, Runnable done) {
    setHeaderTitle(getTranslation("audit.judge.title"));
    setWidth("34rem");
    setMaxWidth("100%");
    RadioButtonGroup<Finding> finding = new RadioButtonGroup<>();
    finding.setLabel(getTranslation("audit.judge.finding"));
    finding.setItems(Finding.values());
    finding.setItemLabelGenerator(one -> getTranslation("audit.finding." + one.name()));
    TextArea note = new TextArea(getTranslation("audit.judge.note"));
    note.setHelperText(getTranslation("audit.judge.note-help"));
    note.setWidthFull();
    note.setMaxLength(1_000);
    refused.getElement().setAttribute("role", "alert");
    Paragraph kept = new Paragraph(getTranslation("audit.judge.kept"));
    kept.addClassName("hv-small");
    Div form = new Div(new Paragraph(why), finding, note, refused, kept);
    form.addClassName("hv-form");
    add(form);
    Button save = new Button(getTranslation("audit.judge.save"));
    save.setId("judge-save");
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickListener(
        click -> {
          if (finding.getValue() == null) {
            tell("audit.finding-missing");
          } else if (reviews.judge(review.id(), finding.getValue(), note.getValue())
              instanceof Answer.Refused<Reviews.Review>(var rejection)) {
            tell(rejection.code(), rejection.arguments().toArray());
          } else {
            close();
            done.run();
          }
        });
    getFooter().add(new Button(getTranslation("audit.judge.cancel"), click -> close()), save);
  }

  private void tell(String code, Object... arguments) {
    refused.removeAll();
    Div note = new Div(Problems.sentence(code, getLocale(), arguments));
    note.addClassName("hv-note");
    refused.add(note);
  }
}
