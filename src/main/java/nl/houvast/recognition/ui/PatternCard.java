package nl.houvast.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.houvast.knowledge.Concepts;
import nl.houvast.recognition.Recognition;
import nl.houvast.shell.Days;

/** One recognised pattern: because, against and missing together, and what it offers. */
final class PatternCard extends Section {
  private static final long serialVersionUID = 1L;

  PatternCard(Recognition r, Concepts concepts, List<Component> actions) {
    boolean active = r.status() == Recognition.Status.ACTIVE;
    addClassNames("hv-card", active ? "hv-card-accent" : "hv-card");
    getElement().setAttribute("data-pattern", r.pattern().code());
    Span since =
        new Span(
            getTranslation(
                active ? "recognition.since" : "recognition.withdrawn",
                Days.told(r.recognisedOn(), getLocale()),
                String.valueOf(r.pattern().version())));
    since.addClassName("hv-small");
    Anchor title = new Anchor("kennis/patroon/" + r.pattern().code(), r.pattern().title());
    add(new H2(title), since);
    if (!active) {
      add(new Paragraph(getTranslation("recognition.withdrawn.note")));
      return;
    }
    if (!r.contraindication().isBlank()) {
      Paragraph not = new Paragraph(r.contraindication());
      not.addClassName("hv-note");
      add(not);
    }
    add(three(r), offers(r, concepts));
    if (!actions.isEmpty()) {
      Div doing = new Div(actions.toArray(Component[]::new));
      doing.addClassNames("hv-actions", "hv-thumb");
      add(doing);
    }
    add(why(r));
  }

  private Div three(Recognition r) {
    Div three =
        new Div(
            part(
                "recognition.because",
                "hv-because",
                r.because().stream().map(b -> b.sentence()).toList(),
                "recognition.because.none"),
            part(
                "recognition.against",
                "hv-against",
                r.against().stream().map(a -> a.sentence()).toList(),
                "recognition.against.none"),
            part(
                "recognition.missing",
                "hv-missing",
                r.missing().stream().map(m -> m.question()).toList(),
                "recognition.missing.none"));
    three.addClassName("hv-three");
    return three;
  }

  private Component part(String title, String className, List<String> lines, String none) {
    Section section = new Section(new H3(getTranslation(title)));
    section.addClassName(className);
    if (lines.isEmpty()) {
      section.add(new Paragraph(getTranslation(none)));
    } else {
      UnorderedList list = new UnorderedList();
      lines.forEach(line -> list.add(new ListItem(line)));
      section.add(list);
    }
    return section;
  }

  private Component offers(Recognition r, Concepts concepts) {
    Div offers = new Div();
    offers.addClassName("hv-sub");
    for (var d : r.offers().dossiers()) {
      Anchor dossier = new Anchor("kennis/dossier/" + d.id(), d.title());
      dossier.addClassNames("hv-chip", "hv-chip-accent");
      offers.add(dossier);
    }
    for (String code : r.offers().expertise()) {
      concepts
          .find(code)
          .ifPresent(
              c -> {
                Span expertise = new Span(c.label(getLocale()));
                expertise.addClassName("hv-chip");
                offers.add(expertise);
              });
    }
    return offers;
  }

  /** Why do I see this: which parts must be there, since when each was, and by which rule. */
  private Component why(Recognition r) {
    UnorderedList parts = new UnorderedList();
    for (var b : r.because()) {
      parts.add(
          new ListItem(
              getTranslation(
                  b.required() ? "recognition.why.required" : "recognition.why.strengthening",
                  b.sentence(),
                  Days.told(b.since(), getLocale()))));
    }
    Details why =
        new Details(
            getTranslation("recognition.why"),
            new Paragraph(
                getTranslation(
                    "recognition.why.rule",
                    r.pattern().code(),
                    String.valueOf(r.pattern().version()))),
            parts,
            new Paragraph(getTranslation("recognition.why.never")));
    why.setOpened(false);
    return why;
  }
}
