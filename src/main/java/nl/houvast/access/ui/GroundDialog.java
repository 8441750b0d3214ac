package nl.houvast.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import nl.houvast.access.Dated;
import nl.houvast.access.Ground;
import nl.houvast.access.LegalBasis;
import nl.houvast.access.Purpose;
import org.jspecify.annotations.Nullable;

/** Asks for purpose and legal basis, among what is in force today. */
class GroundDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  GroundDialog(
      List<Purpose> purposes,
      List<LegalBasis> bases,
      Ground suggested,
      Consumer<Ground> then,
      Runnable otherwise) {
    setHeaderTitle(getTranslation("access.ground.title"));
    setWidth("36rem");
    setMaxWidth("100%");
    Select<Purpose> purpose = choice("access.ground.purpose", purposes, suggested.purpose());
    purpose.setId("purpose");
    Select<LegalBasis> basis = choice("access.ground.basis", bases, suggested.basis());
    basis.setId("basis");
    Paragraph once = new Paragraph(getTranslation("access.ground.once"));
    Div note = new Div(getTranslation("access.ground.fictitious"));
    note.addClassName("hv-note");
    note.setVisible(invented(basis.getValue()));
    basis.addValueChangeListener(changed -> note.setVisible(invented(changed.getValue())));
    Div form = new Div(once, purpose, basis, note);
    form.addClassName("hv-form");
    add(form);
    Button go = new Button(getTranslation("access.ground.go"));
    go.setId("ground-go");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.setEnabled(!purposes.isEmpty() && !bases.isEmpty());
    go.addClickListener(
        click -> {
          close();
          then.accept(new Ground(purpose.getValue().code(), basis.getValue().code()));
        });
    Button cancel = new Button(getTranslation("access.ground.cancel"));
    cancel.addClickListener(
        click -> {
          close();
          otherwise.run();
        });
    addDialogCloseActionListener(
        closed -> {
          close();
          otherwise.run();
        });
    getFooter().add(cancel, go);
  }

  private static boolean invented(@Nullable LegalBasis basis) {
    return basis != null && basis.status() == Dated.Status.FICTITIOUS;
  }

  private <T extends Dated> Select<T> choice(String label, List<T> all, String suggested) {
    Select<T> choice = new Select<>();
    choice.setLabel(getTranslation(label));
    choice.setItems(all);
    choice.setItemLabelGenerator(p -> told(p.label(), p.code()));
    choice.setEmptySelectionAllowed(false);
    choice.setWidthFull();
    choice.addValueChangeListener(
        changed -> {
          T policy = changed.getValue();
          choice.setHelperText(policy == null ? "" : told(policy.explanation(), ""));
        });
    all.stream()
        .filter(p -> p.code().equals(suggested))
        .findFirst()
        .or(() -> all.stream().findFirst())
        .ifPresent(choice::setValue);
    return choice;
  }

  private String told(java.util.Map<String, String> texts, String otherwise) {
    return texts.getOrDefault(getLocale().getLanguage(), otherwise);
  }
}
