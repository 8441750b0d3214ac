package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import nl.houvast.casefile.CaseFileDetails;
import nl.houvast.signal.wire.ClosureReason;

/** Ends the work on a case: why, who said so, and what stays open. */
final class CloseDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final Select<ClosureReason> reason = new Select<>();
  private final TextField saidBy = new TextField();
  private final TextArea leftOpen = new TextArea();

  /** What is to be closed and how. */
  interface Closing {
    void close(ClosureReason reason, List<String> saidBy, List<String> leftOpen);
  }

  CloseDialog(CaseFileDetails details, Closing closing) {
    setHeaderTitle(getTranslation("casefile.close"));
    setWidth("36rem");
    setMaxWidth("100%");
    reason.setId("close-reason");
    reason.setLabel(getTranslation("casefile.close.reason"));
    reason.setItems(ClosureReason.values());
    reason.setItemLabelGenerator(r -> getTranslation("casefile.reason." + r.name()));
    saidBy.setId("close-said-by");
    saidBy.setLabel(getTranslation("casefile.close.said-by"));
    leftOpen.setId("close-left-open");
    leftOpen.setLabel(getTranslation("casefile.close.left-open"));
    leftOpen.setHelperText(getTranslation("casefile.close.left-open.help"));
    leftOpen.setMinHeight("7rem");
    Div form =
        new Div(new Paragraph(getTranslation("casefile.close.what")), reason, saidBy, leftOpen);
    form.addClassName("hv-form");
    var stays = details.continuityOwner();
    if (stays != null) {
      Div note = new Div(getTranslation("casefile.close.stays", stays.name()));
      note.addClassName("hv-note");
      form.add(note);
    }
    add(form);
    Button cancel = new Button(getTranslation("casefile.cancel"), click -> close());
    Button go = new Button(getTranslation("casefile.close"));
    go.setId("close-go");
    go.addThemeVariants(ButtonVariant.PRIMARY);
    go.addClickListener(click -> finish(closing));
    getFooter().add(cancel, go);
  }

  private void finish(Closing closing) {
    ClosureReason why = reason.getValue();
    reason.setInvalid(why == null);
    if (why == null) {
      reason.setErrorMessage(getTranslation("casefile.close.reason.missing"));
      reason.focus();
      return;
    }
    closing.close(why, lines(saidBy.getValue()), lines(leftOpen.getValue()));
    close();
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\\R")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
