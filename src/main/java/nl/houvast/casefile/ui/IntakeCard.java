package nl.houvast.casefile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.casefile.CaseFileReading.Known;
import nl.houvast.casefile.Chronology.Event;
import nl.houvast.casefile.Chronology.Named;
import nl.houvast.casefile.Chronology.Written;
import nl.houvast.shell.Days;
import org.jspecify.annotations.Nullable;

/** A signal that waits, as its source wrote it, with what one can do about it. */
final class IntakeCard extends Article {
  private static final long serialVersionUID = 1L;
  private final transient Words words;
  private final Checkbox chosen = new Checkbox();

  IntakeCard(
      Event event,
      List<Known> known,
      Words words,
      boolean arrived,
      BiConsumer<String, Boolean> choose,
      BiConsumer<String, Known> admit) {
    this.words = words;
    Locale locale = getLocale();
    addClassName("hv-card");
    setId("signal-" + event.signalId());
    String title = words.title(event, locale);
    chosen.setAriaLabel(getTranslation("casefile.intake.choose", title));
    chosen.addValueChangeListener(changed -> choose.accept(event.signalId(), changed.getValue()));
    H2 heading = new H2(title);
    if (arrived) {
      Span mark = new Span(getTranslation("casefile.new"));
      mark.addClassName("hv-new");
      heading.add(new Span(" "), mark);
      addClassName("hv-arrives");
    }
    Div head = new Div(chosen, heading);
    head.addClassName("hv-intake-head");
    add(head, new EventRow.Small(words.source(event, locale)), new EventRow.Small(days(event)));
    if (event.text() != null) {
      add(new Paragraph(event.text()));
    } else if (event.closedBecause() != null) {
      Paragraph why = new Paragraph(words.closed(event, locale));
      why.addClassName("hv-soft");
      add(why);
    }
    if (event.contact() != null) {
      add(new EventRow.Small(getTranslation("casefile.contact", Words.contact(event.contact()))));
    }
    add(persons(event));
    if (!known.isEmpty()) {
      add(knownIn(event.signalId(), known, admit));
    }
  }

  void choose(boolean selected) {
    chosen.setValue(selected);
  }

  private String days(Event event) {
    return getTranslation(
        "casefile.intake.days",
        Words.happened(event, getLocale()),
        event.recordedOn() == null ? "" : Days.told(event.recordedOn(), getLocale()));
  }

  private UnorderedList persons(Event event) {
    UnorderedList list = new UnorderedList();
    Stream.of(event.actors(), event.targets(), event.others())
        .flatMap(List::stream)
        .forEach(named -> list.add(person(named)));
    return list;
  }

  private ListItem person(Named named) {
    Written written = named.written();
    String asWritten = written == null ? null : written.name();
    Span name = new Span(Words.name(asWritten, getLocale()));
    name.addClassName("hv-person");
    String role = getTranslation("casefile.role." + named.role());
    ListItem item = new ListItem(name, new Span(" · " + role));
    boolean otherName = named.personId() != null && !named.label().equals(asWritten);
    if (otherName && !named.label().isEmpty()) {
      item.add(new EventRow.Small(getTranslation("casefile.intake.known-as", named.label())));
    }
    String facts = written == null ? "" : facts(written);
    if (!facts.isEmpty()) {
      item.add(new EventRow.Small(facts));
    }
    return item;
  }

  private String facts(Written w) {
    String street = join(" ", w.street(), w.houseNumber());
    return join(
        " · ",
        w.birthDate() == null
            ? null
            : getTranslation("casefile.born", Days.told(w.birthDate(), getLocale())),
        join(", ", street.isEmpty() ? null : street, join(" ", w.postalCode(), w.city())),
        w.phone(),
        w.bsnKnown() ? getTranslation("casefile.bsn-known") : null);
  }

  private static String join(String between, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .filter(p -> !p.isEmpty())
        .collect(Collectors.joining(between));
  }

  private Div knownIn(String signalId, List<Known> known, BiConsumer<String, Known> admit) {
    Div line = new Div();
    line.addClassName("hv-actions");
    for (Known one : known) {
      Button add = new Button(getTranslation("casefile.intake.add-to", one.title()));
      add.addClickListener(click -> admit.accept(signalId, one));
      line.add(add);
    }
    Div all = new Div(new EventRow.Small(getTranslation("casefile.intake.known")), line);
    all.addClassName("hv-note");
    return all;
  }
}
