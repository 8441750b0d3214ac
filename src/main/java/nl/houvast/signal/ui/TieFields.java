package nl.houvast.signal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.houvast.signal.wire.TieKind;
import nl.houvast.signal.wire.TieNature;
import org.jspecify.annotations.Nullable;

/** One tie as a sentence of three choices, and what kind of parent or brother it speaks of. */
class TieFields extends Div {
  private static final long serialVersionUID = 1L;
  private final String path;
  private final Select<SignalDraft.Person> from;
  private final Select<TieKind> kind;
  private final Select<SignalDraft.Person> to;
  private final Select<TieNature> nature;

  TieFields(String path, Part part, Consumer<TieFields> remove) {
    this.path = path;
    addClassName("hv-signal-fields");
    from = part.field(path + ".from", person("signal.form.tie-from"));
    kind =
        part.field(
            path + ".kind",
            Choices.select(
                getTranslation("signal.form.tie-kind"), "signal.tie.", List.of(TieKind.values())));
    to = part.field(path + ".to", person("signal.form.tie-to"));
    nature =
        part.field(
            path + ".nature",
            Choices.selectOrNone(
                getTranslation("signal.form.tie-nature"),
                "signal.tie-nature.",
                List.<TieNature>of(),
                getTranslation("signal.form.unknown")));
    nature.setVisible(false);
    kind.addValueChangeListener(change -> offer(change.getValue()));
    Button gone = new Button(getTranslation("signal.form.remove-tie"), e -> remove.accept(this));
    gone.addThemeVariants(ButtonVariant.TERTIARY);
    add(from, kind, to, nature, gone);
  }

  private Select<SignalDraft.Person> person(String label) {
    Select<SignalDraft.Person> select = new Select<>();
    select.setLabel(getTranslation(label));
    select.setItemLabelGenerator(
        p -> p.name().isBlank() ? getTranslation("signal.form.nameless") : p.name());
    return select;
  }

  private void offer(@Nullable TieKind chosen) {
    var natures =
        chosen == null
            ? List.<TieNature>of()
            : chosen.natures().stream().filter(n -> n != TieNature.UNKNOWN).toList();
    nature.setItems(natures);
    nature.setVisible(!natures.isEmpty());
  }

  String path() {
    return path;
  }

  void focus() {
    from.focus();
  }

  void among(List<SignalDraft.Person> all) {
    var before = read();
    from.setItems(all);
    to.setItems(all);
    from.setValue(find(all, before.from()));
    to.setValue(find(all, before.to()));
  }

  private static SignalDraft.@Nullable Person find(
      List<SignalDraft.Person> all, @Nullable String key) {
    return all.stream().filter(p -> p.key().equals(key)).findFirst().orElse(null);
  }

  /** Whether it names somebody who is not among these. */
  boolean lacks(List<String> keys) {
    var tie = read();
    return tie.from() != null && !keys.contains(tie.from())
        || tie.to() != null && !keys.contains(tie.to());
  }

  boolean pointsAtItself() {
    return from.getValue() != null && Objects.equals(from.getValue(), to.getValue());
  }

  SignalDraft.Tie read() {
    return new SignalDraft.Tie(
        from.getValue() == null ? null : from.getValue().key(),
        kind.getValue(),
        to.getValue() == null ? null : to.getValue().key(),
        nature.getValue());
  }

  void show(SignalDraft.Tie tie) {
    var all = from.getListDataView().getItems().toList();
    from.setValue(find(all, tie.from()));
    kind.setValue(tie.kind());
    to.setValue(find(all, tie.to()));
    nature.setValue(tie.nature());
  }
}
