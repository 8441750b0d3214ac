package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.houvast.casefile.CaseFileDetails.Involvement;

/** A question about what a drawing lacks, and whom one may ask. Nothing is sent. */
final class WhoMayKnow extends Dialog {
  private static final long serialVersionUID = 1L;

  /**
   * @param question in a sentence
   * @param involvements who gave a signal for the case
   */
  WhoMayKnow(String question, List<Involvement> involvements) {
    setHeaderTitle(getTranslation("casefile.ask.title"));
    setId("who-may-know");
    setWidth("32rem");
    setMaxWidth("100%");
    Paragraph asked = new Paragraph(question);
    asked.addClassName("hv-person");
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    involvements.forEach(i -> list.add(organisation(i)));
    String what = involvements.isEmpty() ? "casefile.ask.nobody" : "casefile.ask.what";
    add(asked, new Paragraph(getTranslation(what)), list);
    getFooter().add(new Button(getTranslation("casefile.ask.close"), click -> close()));
  }

  private ListItem organisation(Involvement i) {
    Span name = new Span(i.organisation());
    name.addClassName("hv-person");
    return new ListItem(name, new EventRow.Small(Words.reach(i.contact(), getLocale())));
  }
}
