package nl.houvast.casefile.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.houvast.casefile.CaseFileDetails;
import nl.houvast.casefile.CaseFileDetails.Involvement;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;

/** Who works on a case, who stays, and which organisations know the family. */
final class InvolvedPanel extends Div {
  private static final long serialVersionUID = 1L;
  private final transient CaseLook look;
  private final boolean readOnly;
  private transient AccessPanel.@Nullable Shown shown;

  InvolvedPanel(CaseLook look, boolean readOnly) {
    this.readOnly = readOnly;
    this.look = look;
    addClassName("hv-grid-2");
    setId("involved");
    show();
    look.live()
        .watch(
            this,
            ref ->
                ref.kind() == Kind.GRANT
                    || ref.kind() == Kind.CASEFILE && ref.id().equals(look.caseFileId()),
            this::show);
  }

  private void show() {
    if (look.details() instanceof Answer.Given<CaseFileDetails>(var details)) {
      var next = AccessPanel.Shown.of(look, details, readOnly);
      if (next.equals(shown)) {
        return;
      }
      shown = next;
      removeAll();
      add(organisations(details.involvements()), new AccessPanel(look, next));
    }
  }

  private Section organisations(List<Involvement> involvements) {
    UnorderedList list = list();
    involvements.forEach(i -> list.add(organisation(i)));
    Paragraph what = new Paragraph(getTranslation("casefile.involved.what"));
    what.addClassName("hv-soft");
    return card("casefile.involved.organisations", what, list);
  }

  private ListItem organisation(Involvement i) {
    Span name = new Span(i.organisation());
    name.addClassName("hv-person");
    String first = i.since() == null ? "" : Days.told(i.since(), getLocale());
    String last = i.last() == null ? "" : Days.told(i.last(), getLocale());
    ListItem item =
        new ListItem(
            name,
            new Div(
                first.equals(last)
                    ? getTranslation("casefile.involved.once", first)
                    : getTranslation("casefile.involved.from-until", first, last)));
    item.add(new EventRow.Small(Words.reach(i.contact(), getLocale())));
    return item;
  }

  private static UnorderedList list() {
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    return list;
  }

  private Section card(String titleKey, com.vaadin.flow.component.Component... content) {
    Section card = new Section(new H2(getTranslation(titleKey)));
    card.addClassName("hv-card");
    card.add(content);
    return card;
  }
}
