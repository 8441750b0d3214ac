package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import nl.houvast.access.Problems;
import nl.houvast.casefile.Erasure;
import nl.houvast.casefile.ErasureDecisions;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Rejection;

/** How much would go, and the decision; there is no way back after it. */
class ExtentDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final Div refused = new Div();
  private final transient Runnable done;

  ExtentDialog(ErasureDecisions decisions, Erasure erasure, String why, Runnable done) {
    this.done = done;
    setHeaderTitle(getTranslation("erasure.extent"));
    setWidth("34rem");
    setMaxWidth("100%");
    refused.getElement().setAttribute("role", "alert");
    Paragraph extent =
        new Paragraph(
            decisions.extent(erasure.id()) instanceof Answer.Given<Map<String, Long>>(var counts)
                ? ErasureCounts.told(counts, getLocale())
                : "");
    extent.setId("erasure-extent");
    add(new Paragraph(why), extent, new Paragraph(getTranslation("erasure.extent.what")), refused);
    Button cancel = new Button(getTranslation("erasure.cancel"), click -> close());
    Button refuse =
        new Button(getTranslation("erasure.refuse"), click -> end(decisions.refuse(erasure.id())));
    refuse.setId("erasure-refuse");
    Button go =
        new Button(
            getTranslation("erasure.carry-out"), click -> end(decisions.carryOut(erasure.id())));
    go.setId("erasure-go");
    go.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    getFooter().add(cancel, refuse, go);
  }

  private void end(Answer<Erasure> answer) {
    if (answer instanceof Answer.Refused<Erasure>(Rejection why)) {
      refused.removeAll();
      Div note = new Div(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
      note.addClassName("hv-note");
      refused.add(note);
      return;
    }
    close();
    done.run();
  }
}
