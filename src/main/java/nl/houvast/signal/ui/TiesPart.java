package nl.houvast.signal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How the persons in the signal belong together, as sentences: who – is what of – whom. */
class TiesPart extends Part {
  private static final long serialVersionUID = 1L;
  private final List<TieFields> ties = new ArrayList<>();
  private final Div list = new Div();
  private final Button more;
  private final Paragraph help;
  private List<SignalDraft.Person> persons = List.of();
  private int made;

  TiesPart(String heading, Runnable changed) {
    super(heading, changed);
    list.addClassName("hv-stack");
    help = new Paragraph(getTranslation("signal.form.ties.help"));
    help.addClassName("hv-soft");
    more =
        new Button(
            getTranslation("signal.form.add-tie"),
            click -> {
              append(new SignalDraft.Tie(null, null, null, null)).focus();
              changed();
            });
    more.setId("signal-add-tie");
    add(help, list, more);
  }

  /** Who can be chosen; a tie of somebody who is gone goes as well. */
  void among(List<SignalDraft.Person> all) {
    if (all.equals(persons) && !all.isEmpty()) {
      return;
    }
    persons = all;
    more.setEnabled(all.size() > 1);
    help.setVisible(all.size() < 2);
    var keys = all.stream().map(SignalDraft.Person::key).toList();
    List.copyOf(ties).stream().filter(tie -> tie.lacks(keys)).forEach(this::drop);
    ties.forEach(tie -> tie.among(all));
  }

  private TieFields append(SignalDraft.Tie tie) {
    var fields = new TieFields("tie." + ++made, this, this::remove);
    fields.among(persons);
    fields.show(tie);
    ties.add(fields);
    list.add(fields);
    return fields;
  }

  private void remove(TieFields tie) {
    drop(tie);
    changed();
  }

  private void drop(TieFields tie) {
    ties.remove(tie);
    list.remove(tie);
    forget(tie.path());
  }

  List<SignalDraft.Tie> all() {
    return ties.stream().map(TieFields::read).toList();
  }

  void show(List<SignalDraft.Tie> all) {
    List.copyOf(ties).forEach(this::drop);
    all.forEach(this::append);
  }

  @Override
  Optional<Component> refuse(String path, String message) {
    if (path.equals("ties")) {
      return ties.stream()
          .filter(TieFields::pointsAtItself)
          .map(tie -> super.refuse(tie.path() + ".to", message).orElse(null))
          .filter(Objects::nonNull)
          .findFirst();
    }
    if (!path.startsWith("ties[")) {
      return Optional.empty();
    }
    int end = path.indexOf(']');
    int position = Integer.parseInt(path.substring("ties[".length(), end));
    return super.refuse(ties.get(position).path() + path.substring(end + 1), message);
  }
}
