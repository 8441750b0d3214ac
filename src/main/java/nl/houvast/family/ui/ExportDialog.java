package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.access.Problems;
import nl.houvast.family.Exports;
import nl.houvast.family.FamilyLinks.Someone;
import nl.houvast.family.OwnView.Known;
import nl.houvast.family.PersonExport.Ground;
import nl.houvast.kernel.Answer;
import org.jspecify.annotations.Nullable;

/**
 * A worker chooses for each signal what somebody gets: all of it, it without its words, or nothing;
 * what is left out has a ground.
 */
final class ExportDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final transient TeamDoors doors;
  private final String caseFileId;
  private final transient nl.houvast.access.Ground ground;
  private final Select<Someone> who = new Select<>();
  private final Div signals = new Div();
  private final Paragraph problem = new Paragraph();
  private final Button go = new Button();
  private final transient List<Chosen> choices = new ArrayList<>();

  private enum Part {
    WHOLE,
    WITHOUT_WORDS,
    NOTHING
  }

  private record Chosen(Known known, Select<Part> part, Select<Ground> why) {}

  ExportDialog(
      TeamDoors doors, String caseFileId, nl.houvast.access.Ground ground, List<Someone> people) {
    this.doors = doors;
    this.caseFileId = caseFileId;
    this.ground = ground;
    setHeaderTitle(getTranslation("family.export"));
    setWidth("44rem");
    setMaxWidth("100%");
    who.setId("family-export-who");
    who.setLabel(getTranslation("family.link.who"));
    who.setItems(people);
    who.setItemLabelGenerator(Someone::label);
    who.addValueChangeListener(changed -> choose(changed.getValue()));
    signals.addClassName("hv-stack");
    problem.addClassName("hv-note");
    problem.setVisible(false);
    Div form = new Div(new Paragraph(getTranslation("family.export.what")), who, signals, problem);
    form.addClassName("hv-form");
    add(form);
    go.setText(getTranslation("family.export.go"));
    go.setId("family-export-go");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.setEnabled(false);
    go.addClickListener(click -> make());
    getFooter().add(new Button(getTranslation("family.cancel"), click -> close()), go);
  }

  private void choose(@Nullable Someone person) {
    signals.removeAll();
    choices.clear();
    go.setEnabled(person != null);
    if (person != null) {
      var view = doors.views().preview(caseFileId, ground, person.id()).orThrow();
      view.known().forEach(known -> signals.add(choice(known)));
    }
  }

  private Div choice(Known known) {
    Select<Part> part = new Select<>();
    part.setLabel(
        String.join(
            " · ",
            getTranslation("family.kind." + known.kind()),
            known.source(),
            KnownList.month(known.month(), getLocale())));
    boolean wordsOfOthers = known.text() != null && known.others();
    part.setItems(
        Arrays.stream(Part.values())
            .filter(p -> p != Part.WITHOUT_WORDS || wordsOfOthers)
            .toList());
    part.setItemLabelGenerator(p -> getTranslation("family.export.part." + p));
    part.setValue(wordsOfOthers ? Part.WITHOUT_WORDS : Part.WHOLE);
    part.setWidthFull();
    Select<Ground> why = new Select<>();
    why.setLabel(getTranslation("family.export.why"));
    why.setItems(Ground.values());
    why.setItemLabelGenerator(g -> getTranslation("family.export.why." + g));
    why.setValue(Ground.OTHERS);
    why.setVisible(part.getValue() != Part.WHOLE);
    part.addValueChangeListener(changed -> why.setVisible(changed.getValue() != Part.WHOLE));
    choices.add(new Chosen(known, part, why));
    Div row = new Div(part, why);
    row.addClassName("hv-family-known");
    if (known.text() != null) {
      row.add(new Quote(known.text()));
    }
    return row;
  }

  private void make() {
    var shown = choices.stream().filter(c -> c.part().getValue() != Part.NOTHING);
    var worded = choices.stream().filter(c -> c.part().getValue() == Part.WHOLE);
    Map<String, Ground> refused = new LinkedHashMap<>();
    choices.stream()
        .filter(c -> c.part().getValue() != Part.WHOLE)
        .forEach(c -> refused.put(c.known().signalId(), c.why().getValue()));
    var choice =
        new Exports.Choice(
            who.getValue().id(),
            shown.map(c -> c.known().signalId()).toList(),
            worded.filter(c -> c.known().others()).map(c -> c.known().signalId()).toList(),
            refused);
    if (doors.exports().make(caseFileId, choice) instanceof Answer.Refused<String>(var why)) {
      problem.setText(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
      problem.setVisible(true);
      return;
    }
    close();
  }
}
