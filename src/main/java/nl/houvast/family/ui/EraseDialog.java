package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.houvast.access.Problems;
import nl.houvast.casefile.Erasure;
import nl.houvast.casefile.Erasures;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Rejection;
import nl.houvast.shell.Days;

/** Shows what would go with somebody, signal by signal, and asks the officer to decide. */
final class EraseDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private final Div refused = new Div();

  EraseDialog(Erasures erasures, String caseFileId, String personId, String who) {
    setHeaderTitle(getTranslation("family.erase.title", who));
    setWidth("36rem");
    setMaxWidth("100%");
    refused.getElement().setAttribute("role", "alert");
    Button cancel = new Button(getTranslation("family.cancel"), click -> close());
    getFooter().add(cancel);
    switch (erasures.preview(caseFileId, personId)) {
      case Answer.Refused<Erasure.Preview> nothing ->
          add(new Paragraph(getTranslation("family.erase.nothing")));
      case Answer.Given<Erasure.Preview>(var preview) -> {
        add(new Paragraph(getTranslation("family.erase.what")), parts(preview), refused);
        Button go = new Button(getTranslation("family.erase.go"));
        go.setId("family-erase-go");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickListener(click -> ask(erasures.prepare(caseFileId, personId)));
        getFooter().add(go);
      }
    }
  }

  private UnorderedList parts(Erasure.Preview preview) {
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    list.setId("family-erase-parts");
    for (Erasure.Preview.Part part : preview.parts()) {
      String day = part.reportedOn() == null ? "" : Days.told(part.reportedOn(), getLocale());
      String what = getTranslation(part.whole() ? "family.erase.whole" : "family.erase.part");
      list.add(
          new ListItem(getTranslation("signal.kind." + part.kind()) + ", " + day + ": " + what));
    }
    return list;
  }

  private void ask(Answer<String> answer) {
    if (answer instanceof Answer.Refused<String>(Rejection why)) {
      refused.removeAll();
      Div note = new Div(Problems.sentence(why.code(), getLocale(), why.arguments().toArray()));
      note.addClassName("hv-note");
      refused.add(note);
      return;
    }
    close();
  }
}
