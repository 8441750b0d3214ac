package nl.houvast.recognition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.houvast.knowledge.ui.Bound;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One part of a rule: its name, what it asks for, and whether that must be there or must not. */
final class PartCard extends Section {
  private static final long serialVersionUID = 1L;
  private final transient ObjectNode part;
  private final String place;
  private final List<String> before;
  private final transient Names names;
  private final transient Runnable changed;
  private final transient Runnable removed;

  /**
   * @param place of this part in the text, for the tests and for faults
   * @param before the names of the parts before it
   */
  PartCard(
      ObjectNode part,
      String place,
      List<String> before,
      Names names,
      Runnable changed,
      Runnable removed) {
    this.part = part;
    this.place = place;
    this.before = before;
    this.names = names;
    this.changed = changed;
    this.removed = removed;
    addClassName("hv-card");
    getElement().setAttribute("data-place", place);
    show();
  }

  private void show() {
    removeAll();
    Bound bound = new Bound(part, changed);
    String name = part.path("part").asString("");
    Div head =
        new Div(
            bound.text("part", getTranslation("recognition.form.part")),
            bound.flag("absent", getTranslation("recognition.form.absent")));
    head.addClassName("hv-filter");
    add(new H3(getTranslation("recognition.form.part.title", name)), head);
    var asked = asked();
    for (int i = 0; i < asked.size(); i++) {
      if (i > 0) {
        Span or = new Span(getTranslation("recognition.form.or"));
        or.addClassName("hv-small");
        add(or);
      }
      add(new ConditionFields(asked.get(i), before, names, changed));
      if (asked.size() > 1) {
        int at = i;
        add(button("recognition.form.remove-condition", () -> change(() -> removeCondition(at))));
      }
    }
    Div actions = new Div(button("recognition.form.add-or", () -> change(this::addCondition)));
    actions.addClassName("hv-actions");
    if (!before.isEmpty()) {
      add(
          bound.one(
              "besides",
              getTranslation("recognition.form.besides"),
              before,
              n -> n,
              getTranslation("recognition.form.none")));
    }
    actions.add(button("recognition.form.remove-part", removed));
    add(actions);
  }

  private Button button(String key, Runnable act) {
    Button button = new Button(getTranslation(key), click -> act.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private void change(Runnable act) {
    act.run();
    show();
    changed.run();
  }

  /** The conditions, each a node that holds one verb: the part itself, or those in its list. */
  private List<ObjectNode> asked() {
    if (!(part.get("anyOf") instanceof ArrayNode any)) {
      return List.of(part);
    }
    var all = new ArrayList<ObjectNode>();
    any.forEach(
        node -> {
          if (node instanceof ObjectNode condition) {
            all.add(condition);
          }
        });
    return all;
  }

  private void addCondition() {
    ArrayNode any;
    if (part.get("anyOf") instanceof ArrayNode there) {
      any = there;
    } else {
      any = part.arrayNode();
      ObjectNode first = any.addObject();
      for (String verb : ConditionFields.VERBS) {
        if (part.has(verb)) {
          first.set(verb, part.remove(verb));
        }
      }
      part.set("anyOf", any);
    }
    any.addObject().putObject("signals").putArray("of").add("person");
  }

  private void removeCondition(int at) {
    if (part.get("anyOf") instanceof ArrayNode any) {
      any.remove(at);
      if (any.size() == 1 && any.get(0) instanceof ObjectNode last) {
        part.remove("anyOf");
        last.propertyStream().forEach(e -> part.set(e.getKey(), e.getValue()));
      }
    }
  }
}
