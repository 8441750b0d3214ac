package nl.houvast.consult.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nl.houvast.access.Ground;
import nl.houvast.consult.Draft;
import nl.houvast.consult.LessonDraft;
import nl.houvast.consult.LessonsLearned;
import nl.houvast.knowledge.Concept;
import nl.houvast.knowledge.Concepts;

/**
 * The team writes what its closed case teaches. What tells whose case it is, is named while one
 * writes, and nothing of it can be proposed.
 */
class LessonDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  LessonDialog(
      LessonsLearned learned,
      Concepts concepts,
      LessonDraft lesson,
      String caseFileId,
      Ground ground) {
    setHeaderTitle(getTranslation("consult.lesson.begin"));
    setWidth("48rem");
    setMaxWidth("100%");
    Paragraph what = new Paragraph(getTranslation("consult.lesson.what"));
    what.addClassName("hv-soft");
    TextField title = new TextField(getTranslation("consult.lesson.title"));
    title.setId("lesson-title");
    title.setWidthFull();
    title.setMaxLength(120);
    title.setHelperText(getTranslation("consult.lesson.title-help"));
    var everybody = lesson.draft().candidates().stream().map(Draft.Candidate::personId).toList();
    MarkedText text =
        new MarkedText(
            getTranslation("consult.lesson.text"), lesson.draft(), () -> List.copyOf(everybody));
    text.area().setId("lesson-text");
    text.area().setMinRows(12);
    text.area().setValue(lesson.text());
    text.check();
    MultiSelectComboBox<Concept> about =
        new MultiSelectComboBox<>(getTranslation("consult.lesson.concepts"));
    about.setId("lesson-concepts");
    about.setWidthFull();
    about.setItemLabelGenerator(c -> c.label(getLocale()));
    about.setItems(concepts.all());
    about.setValue(
        Set.copyOf(lesson.concepts().stream().flatMap(c -> concepts.find(c).stream()).toList()));
    Faults faults = new Faults();
    Div form = new Div(what, title, text, about, faults);
    form.addClassName("hv-form");
    add(form);
    Button propose = new Button(getTranslation("consult.lesson.propose"));
    propose.addThemeVariants(ButtonVariant.PRIMARY);
    propose.addClickListener(
        click -> {
          var codes = about.getValue().stream().map(Concept::code).sorted().toList();
          if (faults.passed(
              () -> learned.propose(caseFileId, ground, title.getValue(), text.text(), codes))) {
            Notification.show(getTranslation("consult.lesson.proposed"));
            close();
          }
        });
    getFooter().add(new Button(getTranslation("consult.cancel"), click -> close()), propose);
  }
}
