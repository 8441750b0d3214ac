package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.houvast.knowledge.Concept;
import nl.houvast.knowledge.Dossier;

/** Concepts by facet, each with its meaning, its other names, and the dossiers that explain it. */
final class ConceptList extends Found {
  private static final long serialVersionUID = 1L;
  static final List<String> FACETS = List.of("REL", "NAT", "PAT", "RF", "PF", "INT", "EXP");
  private int size;

  ConceptList(List<Concept> all, List<Dossier> dossiers, Browsing browsing) {
    addClassName("hv-stack");
    for (String facet : FACETS) {
      var shown =
          all.stream()
              .filter(c -> c.facet().equals(facet) && asked(c, browsing))
              .sorted(
                  Comparator.comparing(c -> c.label(getLocale()), String.CASE_INSENSITIVE_ORDER))
              .toList();
      if (!shown.isEmpty()) {
        size += shown.size();
        add(group(facet, shown, dossiers));
      }
    }
  }

  private boolean asked(Concept c, Browsing browsing) {
    if (browsing.concept() != null) {
      return browsing.concept().equals(c.code());
    }
    boolean english = getLocale().getLanguage().equals("en");
    String text =
        String.join(
            " ",
            c.label(getLocale()),
            english ? c.definitionEn() : c.definitionNl(),
            String.join(" ", c.altNl()),
            String.join(" ", c.altEn()),
            c.code());
    return (browsing.facet() == null || browsing.facet().equals(c.facet())) && browsing.finds(text);
  }

  private Section group(String facet, List<Concept> shown, List<Dossier> dossiers) {
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-concepts");
    shown.forEach(c -> list.add(item(c, dossiers)));
    Section group = new Section(new H2(getTranslation("knowledge.facet." + facet)), list);
    group.addClassName("hv-card");
    return group;
  }

  private ListItem item(Concept c, List<Dossier> dossiers) {
    Locale locale = getLocale();
    boolean english = locale.getLanguage().equals("en");
    ListItem item = new ListItem(new H3(capital(c.label(locale))));
    item.add(new Paragraph(english ? c.definitionEn() : c.definitionNl()));
    List<String> others = english ? c.altEn() : c.altNl();
    if (!others.isEmpty()) {
      item.add(small(getTranslation("knowledge.also", String.join(", ", others))));
    }
    Div marks = Marks.line();
    if (c.redFlag()) {
      marks.add(Marks.chip(getTranslation("knowledge.red-flag"), "hv-chip-warm"));
    }
    if (c.dynamic()) {
      marks.add(Marks.chip(getTranslation("knowledge.dynamic")));
    }
    if (marks.getComponentCount() > 0) {
      item.add(marks);
    }
    var explaining =
        dossiers.stream()
            .filter(d -> d.concepts().contains(c.code()) || d.expertise().contains(c.code()))
            .toList();
    if (!explaining.isEmpty()) {
      Paragraph read = small(getTranslation("knowledge.read-on") + " ");
      for (int i = 0; i < explaining.size(); i++) {
        read.add(new Span(i == 0 ? "" : " · "), Marks.link(explaining.get(i), locale));
      }
      item.add(read);
    }
    return item;
  }

  private static Paragraph small(String text) {
    Paragraph small = new Paragraph(new Span(text));
    small.addClassName("hv-small");
    return small;
  }

  private static String capital(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }

  @Override
  int size() {
    return size;
  }
}
