package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.houvast.shell.DayPicker;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fields that write what is filled in straight into a tree of fields, and leave out what is empty.
 * Told after every change by the person, never by the code.
 */
@NamedInterface("slots")
public final class Bound {
  private final ObjectNode at;
  private final Runnable changed;

  public Bound(ObjectNode at, Runnable changed) {
    this.at = at;
    this.changed = changed;
  }

  /** The same for the fields under this one, which is made when it is not there. */
  public Bound in(String field) {
    return new Bound(
        at.get(field) instanceof ObjectNode inner ? inner : at.putObject(field), changed);
  }

  /** The same, of which the tree is hung in there at the first change. */
  Bound whenFilled(ObjectNode parent, String field) {
    return new Bound(
        at,
        () -> {
          parent.set(field, at);
          changed.run();
        });
  }

  public TextField text(String field, String label) {
    TextField text = new TextField(label);
    text.setValue(at.path(field).asString(""));
    text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    text.addValueChangeListener(e -> put(e.isFromClient(), field, e.getValue()));
    return text;
  }

  /** A list of words of which one is written here. */
  public TextField line(String field, String label) {
    TextField text = new TextField(label);
    text.setValue(String.join(", ", list(at.path(field))));
    text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    text.addValueChangeListener(
        e -> {
          if (e.isFromClient()) {
            at.remove(field);
            if (!e.getValue().isBlank()) {
              at.putArray(field).add(e.getValue().strip());
            }
            changed.run();
          }
        });
    return text;
  }

  public TextArea texts(String field, String label) {
    TextArea text = new TextArea(label);
    text.setValue(at.path(field).asString(""));
    text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    text.addValueChangeListener(e -> put(e.isFromClient(), field, e.getValue()));
    return text;
  }

  public IntegerField number(String field, String label) {
    IntegerField number = new IntegerField(label);
    number.setMin(1);
    number.setMax(3660);
    number.setStepButtonsVisible(true);
    if (at.path(field).isInt()) {
      number.setValue(at.path(field).asInt());
    }
    number.addValueChangeListener(
        e -> {
          if (e.isFromClient()) {
            if (e.getValue() == null) {
              at.remove(field);
            } else {
              at.put(field, e.getValue());
            }
            changed.run();
          }
        });
    return number;
  }

  public Checkbox flag(String field, String label) {
    Checkbox flag = new Checkbox(label);
    flag.setValue(at.path(field).asBoolean(false));
    flag.addValueChangeListener(
        e -> {
          if (e.isFromClient()) {
            if (e.getValue()) {
              at.put(field, true);
            } else {
              at.remove(field);
            }
            changed.run();
          }
        });
    return flag;
  }

  public DatePicker day(String field, String label) {
    DayPicker day = new DayPicker(label);
    day.setValue(day(at.path(field).asString("")));
    day.addValueChangeListener(
        e -> put(e.isFromClient(), field, e.getValue() == null ? "" : e.getValue().toString()));
    return day;
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * One of these codes.
   *
   * @param none what stands there when none is chosen, or null when one has to be
   */
  public Select<String> one(
      String field,
      String label,
      List<String> codes,
      UnaryOperator<String> name,
      @Nullable String none) {
    Select<String> one = new Select<>();
    one.setLabel(label);
    String now = at.path(field).asString("");
    one.setItems(with(codes, now.isEmpty() ? List.of() : List.of(now)));
    one.setEmptySelectionAllowed(none != null);
    if (none != null) {
      one.setEmptySelectionCaption(none);
    }
    one.setItemLabelGenerator(code -> code == null ? none : name.apply(code));
    one.setValue(now.isEmpty() ? null : now);
    one.addValueChangeListener(
        e -> put(e.isFromClient(), field, e.getValue() == null ? "" : e.getValue()));
    return one;
  }

  /** Some of these codes; what the text holds besides them stays there to be chosen. */
  public MultiSelectComboBox<String> some(
      String field, String label, List<String> codes, UnaryOperator<String> name) {
    MultiSelectComboBox<String> some = new MultiSelectComboBox<>(label);
    List<String> now = list(at.path(field));
    some.setItems(with(codes, now));
    some.setItemLabelGenerator(name::apply);
    some.setValue(new LinkedHashSet<>(now));
    some.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
    some.addValueChangeListener(
        e -> {
          if (e.isFromClient()) {
            at.remove(field);
            if (!e.getValue().isEmpty()) {
              var array = at.putArray(field);
              e.getValue().forEach(array::add);
            }
            changed.run();
          }
        });
    return some;
  }

  /** One or another name of one's own. */
  public ComboBox<String> named(
      String field, String label, Collection<String> names, UnaryOperator<String> name) {
    ComboBox<String> box = new ComboBox<>(label);
    String now = at.path(field).asString("");
    box.setItems(with(names, now.isEmpty() ? List.of() : List.of(now)));
    box.setItemLabelGenerator(name::apply);
    box.setValue(now.isEmpty() ? null : now);
    box.addValueChangeListener(
        e -> put(e.isFromClient(), field, e.getValue() == null ? "" : e.getValue()));
    return box;
  }

  /** One word or a list of words. */
  public static List<String> list(JsonNode node) {
    return node.isString()
        ? List.of(node.asString())
        : node.valueStream().map(v -> v.asString("")).toList();
  }

  private static List<String> with(Collection<String> codes, Collection<String> more) {
    var all = new ArrayList<>(codes);
    more.stream().filter(m -> !all.contains(m)).forEach(all::add);
    return all;
  }

  private void put(boolean byThePerson, String field, String value) {
    if (!byThePerson) {
      return;
    }
    if (value.isBlank()) {
      at.remove(field);
    } else {
      at.put(field, value.strip());
    }
    changed.run();
  }
}
