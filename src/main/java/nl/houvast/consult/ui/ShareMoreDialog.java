package nl.houvast.consult.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.houvast.consult.Consults;
import nl.houvast.consult.Draft;

/** The team's answer to a wish for more: further persons and pieces. Nothing is taken back. */
class ShareMoreDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final CheckboxGroup<Draft.Candidate> persons = new CheckboxGroup<>();
  private final transient List<String> before;

  ShareMoreDialog(Consults consults, Draft draft, List<String> before, Runnable changed) {
    this.before = before;
    setHeaderTitle(getTranslation("consult.share-more"));
    setWidth("44rem");
    setMaxWidth("100%");
    persons.setLabel(getTranslation("consult.share-more.persons"));
    persons.setItems(
        draft.candidates().stream().filter(c -> !before.contains(c.personId())).toList());
    persons.setItemLabelGenerator(c -> getTranslation("consult.ask.person", c.name(), c.role()));
    persons.setVisible(draft.candidates().size() > before.size());
    ExcerptField excerpts = new ExcerptField(draft, this::together);
    excerpts.setId("share-more-excerpts");
    persons.addValueChangeListener(event -> excerpts.check());
    Faults faults = new Faults();
    Div form =
        new Div(
            new Paragraph(getTranslation("consult.share-more.help")), persons, excerpts, faults);
    form.addClassName("hv-form");
    add(form);
    Button share = new Button(getTranslation("consult.share-more.do"));
    share.addThemeVariants(ButtonVariant.PRIMARY);
    share.addClickListener(
        click -> {
          var added = persons.getValue().stream().map(Draft.Candidate::personId).toList();
          if (excerpts.mayLeave()
              && faults.passed(
                  () -> consults.share(draft.consultId(), added, excerpts.excerpts()))) {
            close();
            changed.run();
          }
        });
    getFooter().add(new Button(getTranslation("consult.cancel"), click -> close()), share);
  }

  private Collection<String> together() {
    var all = new ArrayList<>(before);
    persons.getValue().forEach(c -> all.add(c.personId()));
    return all;
  }
}
