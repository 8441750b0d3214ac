package nl.houvast.signal.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Fields that choose among the codes of the contract, in the reader's words. */
final class Choices {

  /**
   * @param prefix of the texts, with the dot at its end; the code follows
   */
  static <E extends Enum<E>> Select<E> select(String label, String prefix, List<E> codes) {
    Select<E> select = new Select<>();
    select.setLabel(label);
    select.setItems(codes);
    select.setItemLabelGenerator(
        code -> code == null ? select.getEmptySelectionCaption() : told(select, prefix, code));
    return select;
  }

  /** As {@link #select}, with a choice for what nobody knows. */
  static <E extends Enum<E>> Select<E> selectOrNone(
      String label, String prefix, List<E> codes, String none) {
    Select<E> select = select(label, prefix, codes);
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(none);
    return select;
  }

  static <E extends Enum<E>> RadioButtonGroup<E> radio(String label, String prefix, List<E> codes) {
    RadioButtonGroup<E> group = new RadioButtonGroup<>();
    group.setLabel(label);
    group.setItems(codes);
    group.setItemLabelGenerator(code -> told(group, prefix, code));
    return group;
  }

  private static String told(
      com.vaadin.flow.component.Component field, String prefix, Enum<?> code) {
    return field.getTranslation(prefix + code.name());
  }

  private Choices() {}
}
