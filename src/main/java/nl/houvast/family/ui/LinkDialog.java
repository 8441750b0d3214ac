package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.houvast.access.Ground;
import nl.houvast.access.Problems;
import nl.houvast.family.Approval;
import nl.houvast.family.FamilyLinks.Someone;
import nl.houvast.family.HandedOver;
import nl.houvast.family.OwnView;
import nl.houvast.family.OwnView.Known;
import nl.houvast.kernel.Answer;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;

/**
 * Makes a read link: for whom, what it shows, and then link and code, this one time. Each signal of
 * the person can be left out; where others are mentioned, its words go along only when ticked.
 */
final class LinkDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final transient TeamDoors doors;
  private final String caseFileId;
  private final transient Ground ground;
  private final Select<Someone> who = new Select<>();
  private final BehalfFields asker = new BehalfFields();
  private final Paragraph problem = new Paragraph();
  private final Div signals = new Div();
  private final Button go = new Button();
  private final transient List<Choice> choices = new ArrayList<>();

  /** One signal with the worker's decision about it. */
  private record Choice(Known known, Checkbox shown, @Nullable Checkbox words) {
    boolean withWords() {
      return shown.getValue() && words != null && words.getValue();
    }
  }

  LinkDialog(TeamDoors doors, String caseFileId, Ground ground, List<Someone> people) {
    this.doors = doors;
    this.caseFileId = caseFileId;
    this.ground = ground;
    setHeaderTitle(getTranslation("family.links.make"));
    setWidth("44rem");
    setMaxWidth("100%");
    who.setId("family-link-who");
    who.setLabel(getTranslation("family.link.who"));
    who.setItems(people);
    who.setItemLabelGenerator(Someone::label);
    who.addValueChangeListener(changed -> choose(changed.getValue()));
    signals.addClassName("hv-stack");
    Div form =
        new Div(new Paragraph(getTranslation("family.link.what")), who, asker, signals, problem);
    problem.addClassName("hv-note");
    problem.setVisible(false);
    form.addClassName("hv-form");
    add(form);
    Button cancel = new Button(getTranslation("family.cancel"), click -> close());
    go.setText(getTranslation("family.link.go"));
    go.setId("family-link-go");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.setEnabled(false);
    go.addClickListener(click -> make());
    getFooter().add(cancel, go);
  }

  private void choose(@Nullable Someone person) {
    signals.removeAll();
    choices.clear();
    go.setEnabled(person != null);
    if (person == null) {
      return;
    }
    OwnView view = doors.views().preview(caseFileId, ground, person.id()).orThrow();
    Paragraph help = new Paragraph(getTranslation("family.link.check"));
    help.addClassName("hv-note");
    signals.add(help);
    view.known().forEach(known -> signals.add(choice(known)));
  }

  private Div choice(Known known) {
    Checkbox shown =
        new Checkbox(
            getTranslation(
                "family.link.show",
                getTranslation("family.kind." + known.kind()),
                known.source(),
                KnownList.month(known.month(), getLocale())),
            true);
    Div row = new Div(shown);
    row.addClassName("hv-family-known");
    Checkbox words = null;
    if (known.text() != null) {
      if (known.others()) {
        words = new Checkbox(getTranslation("family.link.words"));
        Checkbox ticked = words;
        shown.addValueChangeListener(changed -> ticked.setEnabled(changed.getValue()));
        row.add(new Div(words));
      }
      row.add(new Quote(known.text()));
    }
    choices.add(new Choice(known, shown, words));
    return row;
  }

  private void make() {
    Someone person = who.getValue();
    if (person == null) {
      return;
    }
    var approval =
        new Approval(
            person.id(),
            ids(choices.stream().filter(c -> c.shown().getValue())),
            ids(choices.stream().filter(Choice::withWords)));
    switch (doors.links().make(caseFileId, approval, asker.behalf())) {
      case Answer.Given<HandedOver>(var made) -> handOver(person, made);
      case Answer.Refused<HandedOver>(var why) -> {
        problem.setText(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
        problem.setVisible(true);
      }
    }
  }

  private static List<String> ids(Stream<Choice> chosen) {
    return chosen.map(c -> c.known().signalId()).toList();
  }

  private void handOver(Someone person, HandedOver made) {
    removeAll();
    getFooter().removeAll();
    TextField link = told("family-link-url", "family.link.url", "");
    // The browser knows under which address it reached us.
    String path = VaadinRequest.getCurrent().getContextPath() + "/familie/" + made.token();
    getUI()
        .ifPresent(
            ui ->
                ui.getPage()
                    .fetchCurrentURL(
                        url ->
                            link.setValue(url.getProtocol() + "://" + url.getAuthority() + path)));
    Paragraph once = new Paragraph(getTranslation("family.link.once"));
    once.addClassName("hv-note");
    Div form =
        new Div(
            new Paragraph(
                getTranslation(
                    "family.link.made", person.label(), Days.told(made.until(), getLocale()))),
            link,
            told("family-link-code", "family.link.code", made.code()),
            once);
    form.addClassName("hv-form");
    add(form);
    Button done = new Button(getTranslation("family.link.done"), click -> close());
    done.addThemeVariants(ButtonVariant.PRIMARY);
    done.setId("family-link-done");
    getFooter().add(done);
  }

  private TextField told(String id, String label, String value) {
    TextField field = new TextField(getTranslation(label));
    field.setId(id);
    field.setReadOnly(true);
    field.setValue(value);
    field.setWidthFull();
    return field;
  }
}
