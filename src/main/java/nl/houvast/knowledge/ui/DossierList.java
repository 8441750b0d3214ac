package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import nl.houvast.knowledge.Dossier;
import nl.houvast.knowledge.Markdown;

/** Dossiers by title, each with what it is about and how well that is known. */
final class DossierList extends Found {
  private static final long serialVersionUID = 1L;
  private final int size;

  DossierList(List<Dossier> all, Browsing browsing) {
    var locale = getLocale();
    var shown =
        all.stream()
            .filter(d -> browsing.finds(d.title(locale) + " " + summary(d) + " " + d.id()))
            .sorted(Comparator.comparing(d -> d.title(locale), String.CASE_INSENSITIVE_ORDER))
            .toList();
    size = shown.size();
    H2 title = new H2(getTranslation("knowledge.part.DOSSIERS"));
    title.addClassName("hv-hidden");
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-knowledge");
    shown.forEach(d -> list.add(item(d)));
    add(title, list);
  }

  private ListItem item(Dossier dossier) {
    ListItem item =
        new ListItem(
            new H3(Marks.link(dossier, getLocale())),
            new Paragraph(summary(dossier)),
            Marks.line(
                Marks.grade(dossier.grade()),
                Marks.chip(getTranslation("knowledge.version", dossier.version()))));
    item.addClassName("hv-card");
    return item;
  }

  private String summary(Dossier dossier) {
    return Markdown.plain(Wording.in(dossier.text().summary(), getLocale()));
  }

  @Override
  int size() {
    return size;
  }
}
