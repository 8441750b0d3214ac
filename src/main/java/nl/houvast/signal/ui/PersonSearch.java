package nl.houvast.signal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.houvast.shell.DayPicker;
import nl.houvast.shell.Days;
import nl.houvast.signal.wire.Sex;
import org.jspecify.annotations.Nullable;

/** Looks among the persons whom the writer may see already, before somebody new is added. */
class PersonSearch extends Div {
  private static final long serialVersionUID = 1L;
  private final transient KnownSearch known;
  private final transient Consumer<SignalDraft.Person> take;
  private final TextField name = new TextField(getTranslation("signal.form.seek-name"));
  private final DayPicker birthDate = new DayPicker(getTranslation("signal.form.birth-date"));
  private final Div answer = new Div();

  PersonSearch(KnownSearch known, Consumer<SignalDraft.Person> take) {
    this.known = known;
    this.take = take;
    addClassName("hv-signal-search");
    name.setId("signal-seek-name");
    birthDate.setId("signal-seek-birth");
    Button seek =
        new Button(
            getTranslation(known.possible() ? "signal.form.seek" : "signal.form.add-person"),
            click -> seek());
    seek.setId("signal-seek");
    Div question = new Div(name, birthDate, seek);
    question.addClassName("hv-signal-fields");
    answer.getElement().setAttribute("aria-live", "polite");
    add(question, answer);
  }

  private void seek() {
    if (known.possible()) {
      known.find(name.getValue(), birthDate.getValue(), this::show);
    } else {
      add(SignalDraft.Person.called("", name.getValue(), birthDate.getValue()));
    }
  }

  private void show(List<KnownPersons.Known> found) {
    answer.removeAll();
    answer.add(
        new Paragraph(
            getTranslation(found.isEmpty() ? "signal.form.nobody" : "signal.form.somebody")));
    if (!found.isEmpty()) {
      answer.add(list(found));
    }
    Button fresh =
        new Button(
            getTranslation("signal.form.add-new"),
            click -> add(SignalDraft.Person.called("", name.getValue(), birthDate.getValue())));
    fresh.setId("signal-add-new");
    answer.add(fresh);
  }

  private UnorderedList list(List<KnownPersons.Known> found) {
    UnorderedList list = new UnorderedList();
    list.addClassName("hv-list");
    for (var person : found) {
      Span label = new Span(person.label());
      label.addClassName("hv-person");
      Span more = new Span(" " + more(person.birthDate(), person.city()));
      more.addClassName("hv-small");
      Button use = new Button(getTranslation("signal.form.use"), click -> add(taken(person)));
      use.setAriaLabel(getTranslation("signal.form.use-of", person.label()));
      list.add(new ListItem(label, more, new Div(use)));
    }
    return list;
  }

  private String more(@Nullable LocalDate born, @Nullable String city) {
    return Stream.of(born == null ? null : Days.told(born, getLocale()), city)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" · "));
  }

  private void add(SignalDraft.Person person) {
    name.clear();
    birthDate.clear();
    answer.removeAll();
    take.accept(person);
  }

  private static SignalDraft.Person taken(KnownPersons.Known person) {
    return new SignalDraft.Person(
        "",
        null,
        person.label(),
        person.birthDate(),
        person.sex() == null ? null : Sex.valueOf(person.sex()),
        Objects.requireNonNullElse(person.street(), ""),
        Objects.requireNonNullElse(person.houseNumber(), ""),
        Objects.requireNonNullElse(person.postalCode(), ""),
        Objects.requireNonNullElse(person.city(), ""),
        Objects.requireNonNullElse(person.phone(), ""));
  }
}
