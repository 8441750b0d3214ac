package nl.houvast.signal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.houvast.shell.DayPicker;
import nl.houvast.signal.wire.Role;
import nl.houvast.signal.wire.Sex;

/** One person in the signal, as far as the writer knows. */
class PersonFields extends Div {
  private static final long serialVersionUID = 1L;
  private final String key;
  private final Select<Role> role;
  private final TextField name;
  private final DayPicker birthDate;
  private final Select<Sex> sex;
  private final TextField street;
  private final TextField houseNumber;
  private final TextField postalCode;
  private final TextField city;
  private final TextField phone;

  PersonFields(SignalDraft.Person person, String path, Part part, Consumer<PersonFields> remove) {
    key = person.key();
    addClassName("hv-signal-person");
    H3 heading = new H3(called(person.name()));
    role =
        part.field(
            path + ".role",
            Choices.select(
                getTranslation("signal.form.role"), "signal.role.", List.of(Role.values())));
    name = text(part, path + ".name", "signal.form.name");
    name.addValueChangeListener(change -> heading.setText(called(change.getValue())));
    birthDate =
        part.field(path + ".birthDate", new DayPicker(getTranslation("signal.form.birth-date")));
    sex =
        part.field(
            path + ".sex",
            Choices.selectOrNone(
                getTranslation("signal.form.sex"),
                "signal.sex.",
                List.of(Sex.values()),
                getTranslation("signal.form.unknown")));
    street = text(part, path + ".address.street", "signal.form.street");
    houseNumber = text(part, path + ".address.houseNumber", "signal.form.house-number");
    postalCode = text(part, path + ".address.postalCode", "signal.form.postal-code");
    city = text(part, path + ".address.city", "signal.form.city");
    phone = text(part, path + ".phone", "signal.form.phone");
    Div first = fields(role, name, birthDate, sex);
    Details more =
        new Details(
            getTranslation("signal.form.address"),
            fields(street, houseNumber, postalCode, city, phone));
    Button gone = new Button(getTranslation("signal.form.remove-person"), e -> remove.accept(this));
    gone.addThemeVariants(ButtonVariant.TERTIARY);
    add(heading, first, more, gone);
    show(person);
    more.setOpened(hasAddress());
  }

  private TextField text(Part part, String path, String label) {
    return part.field(path, new TextField(getTranslation(label)));
  }

  private static Div fields(com.vaadin.flow.component.Component... all) {
    Div fields = new Div(all);
    fields.addClassName("hv-signal-fields");
    return fields;
  }

  private String called(String written) {
    return written.isBlank() ? getTranslation("signal.form.nameless") : written;
  }

  private boolean hasAddress() {
    return Stream.of(street, houseNumber, postalCode, city, phone).anyMatch(f -> !f.isEmpty());
  }

  void focus() {
    role.focus();
  }

  SignalDraft.Person read() {
    return new SignalDraft.Person(
        key,
        role.getValue(),
        name.getValue(),
        birthDate.getValue(),
        sex.getValue(),
        street.getValue(),
        houseNumber.getValue(),
        postalCode.getValue(),
        city.getValue(),
        phone.getValue());
  }

  private void show(SignalDraft.Person person) {
    role.setValue(person.role());
    name.setValue(person.name());
    birthDate.setValue(person.birthDate());
    sex.setValue(person.sex());
    street.setValue(person.street());
    houseNumber.setValue(person.houseNumber());
    postalCode.setValue(person.postalCode());
    city.setValue(person.city());
    phone.setValue(person.phone());
  }
}
