package nl.houvast.signal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Who is in it: first searched among those who are known, then added. */
class PersonsPart extends Part {
  private static final long serialVersionUID = 1L;
  private final List<PersonFields> persons = new ArrayList<>();
  private final Div list = new Div();

  PersonsPart(String heading, KnownSearch known, Runnable changed) {
    super(heading, changed);
    list.addClassName("hv-stack");
    Paragraph help = new Paragraph(getTranslation("signal.form.who.help"));
    help.addClassName("hv-soft");
    add(help, list, new PersonSearch(known, this::take));
  }

  private void take(SignalDraft.Person found) {
    var person =
        new SignalDraft.Person(
            nextKey(),
            null,
            found.name(),
            found.birthDate(),
            found.sex(),
            found.street(),
            found.houseNumber(),
            found.postalCode(),
            found.city(),
            found.phone());
    append(person).focus();
    changed();
  }

  private PersonFields append(SignalDraft.Person person) {
    var fields = new PersonFields(person, "person." + person.key(), this, this::remove);
    persons.add(fields);
    list.add(fields);
    return fields;
  }

  private void remove(PersonFields person) {
    persons.remove(person);
    list.remove(person);
    forget("person." + person.read().key());
    changed();
  }

  private String nextKey() {
    var taken = all().stream().map(SignalDraft.Person::key).toList();
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> "p" + i)
        .filter(key -> !taken.contains(key))
        .findFirst()
        .orElseThrow();
  }

  List<SignalDraft.Person> all() {
    return persons.stream().map(PersonFields::read).toList();
  }

  void show(List<SignalDraft.Person> all) {
    persons.clear();
    list.removeAll();
    all.forEach(this::append);
  }

  /** The contract counts persons by position; here each has a key that stays. */
  @Override
  Optional<Component> refuse(String path, String message) {
    if (!path.startsWith("mentions[")) {
      return Optional.empty();
    }
    int end = path.indexOf(']');
    int position = Integer.parseInt(path.substring("mentions[".length(), end));
    return super.refuse("person." + all().get(position).key() + path.substring(end + 1), message);
  }
}
