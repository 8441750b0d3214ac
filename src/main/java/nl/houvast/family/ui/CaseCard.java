package nl.houvast.family.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import nl.houvast.access.Ground;
import nl.houvast.family.FamilyLinks.Someone;
import nl.houvast.kernel.Answer;
import nl.houvast.kernel.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One right in the tab of a case: what it is, what stands, and the button that adds to it. It
 * follows the case. A subclass keeps nothing of its own, since its list is read while it is made.
 */
abstract class CaseCard<T> extends Section {
  private static final long serialVersionUID = 1L;
  final transient TeamDoors doors;
  final String caseFileId;
  final transient Ground ground;
  final transient List<Someone> people;
  private final UnorderedList list = new UnorderedList();

  /**
   * @param texts the key of the heading; the explanation is beside it, under {@code .what}
   */
  CaseCard(
      TeamDoors doors,
      String caseFileId,
      Ground ground,
      List<Someone> people,
      String id,
      String texts,
      Button add) {
    this.doors = doors;
    this.caseFileId = caseFileId;
    this.ground = ground;
    this.people = people;
    addClassName("hv-card");
    setId(id);
    list.addClassName("hv-list");
    Paragraph what = new Paragraph(getTranslation(texts + ".what"));
    what.addClassName("hv-soft");
    add.setEnabled(!people.isEmpty());
    add.addClickListener(click -> begin());
    Div actions = new Div(add);
    actions.addClassName("hv-actions");
    add(new H2(getTranslation(texts)), what, list, actions);
    show();
    doors
        .live()
        .watch(this, ref -> ref.kind() == Kind.CASEFILE && ref.id().equals(caseFileId), this::show);
  }

  /** The button of a card, to be given to its constructor. */
  static Button button(String key, String id) {
    Button button = new Button(I18NProvider.translate(key));
    button.setId(id);
    return button;
  }

  abstract Answer<List<T>> all();

  abstract ListItem item(T one);

  /** What the button does. */
  abstract void begin();

  final void show() {
    list.removeAll();
    if (all() instanceof Answer.Given<List<T>>(var all)) {
      all.forEach(one -> list.add(item(one)));
      // Not setVisible: of what is invisible the browser keeps the rows that were taken away.
      list.getElement().setAttribute("hidden", all.isEmpty());
    }
  }

  /** How the team calls somebody of the case, or something else for who is not in it. */
  final String label(@Nullable String personId, String otherwise) {
    return people.stream()
        .filter(p -> p.id().equals(personId))
        .map(Someone::label)
        .findFirst()
        .orElse(otherwise);
  }
}
