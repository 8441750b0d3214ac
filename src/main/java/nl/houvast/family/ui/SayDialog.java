package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.houvast.access.Ground;
import nl.houvast.access.Problems;
import nl.houvast.family.FamilyLinks.Someone;
import nl.houvast.family.OwnView.Known;
import nl.houvast.kernel.Answer;
import org.jspecify.annotations.Nullable;

/** A worker writes down what somebody says about a signal, in that person's own words. */
final class SayDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final Select<Someone> who = new Select<>();
  private final Select<Known> about = new Select<>();
  private final RadioButtonGroup<Boolean> notRight = new RadioButtonGroup<>();
  private final TextArea words = new TextArea();
  private final transient TeamDoors doors;
  private final String caseFileId;
  private final transient Ground ground;

  SayDialog(TeamDoors doors, String caseFileId, Ground ground, List<Someone> people) {
    this.doors = doors;
    this.caseFileId = caseFileId;
    this.ground = ground;
    setHeaderTitle(getTranslation("family.sayings.say"));
    setWidth("36rem");
    setMaxWidth("100%");
    who.setId("family-say-who");
    who.setLabel(getTranslation("family.say.who"));
    who.setItems(people);
    who.setItemLabelGenerator(Someone::label);
    who.addValueChangeListener(changed -> choose(changed.getValue()));
    about.setId("family-say-about");
    about.setLabel(getTranslation("family.say.about"));
    about.setItemLabelGenerator(this::told);
    about.setEnabled(false);
    notRight.setLabel(getTranslation("family.say.kind"));
    notRight.setItems(false, true);
    notRight.setValue(false);
    notRight.setItemLabelGenerator(
        wrong -> getTranslation(wrong ? "family.say.not-right" : "family.say.beside"));
    words.setId("family-say-words");
    words.setLabel(getTranslation("family.say.words"));
    words.setWidthFull();
    Div form =
        new Div(new Paragraph(getTranslation("family.say.what")), who, about, notRight, words);
    form.addClassName("hv-form");
    add(form);
    Button cancel = new Button(getTranslation("family.cancel"), click -> close());
    Button go = new Button(getTranslation("family.say.go"), click -> go());
    go.setId("family-say-go");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.setEnabled(false);
    about.addValueChangeListener(changed -> go.setEnabled(changed.getValue() != null));
    getFooter().add(cancel, go);
  }

  private void choose(@Nullable Someone person) {
    about.clear();
    about.setEnabled(person != null);
    about.setItems(
        person == null
            ? List.of()
            : doors.views().preview(caseFileId, ground, person.id()).orThrow().known());
  }

  private String told(Known known) {
    return String.join(
        " · ",
        getTranslation("family.kind." + known.kind()),
        known.source(),
        KnownList.month(known.month(), getLocale()));
  }

  private void go() {
    String signal = about.getValue().signalId();
    String person = who.getValue().id();
    Answer<?> answer =
        notRight.getValue()
            ? doors.disputes().add(signal, person, words.getValue())
            : doors.statements().add(signal, person, words.getValue());
    if (answer instanceof Answer.Refused<?>(var why)) {
      words.setErrorMessage(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
      words.setInvalid(true);
      return;
    }
    close();
  }
}
