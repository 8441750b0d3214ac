package nl.houvast.recognition.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.houvast.knowledge.ui.Bound;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields of one condition: what it is about, and of whom, what, how often and in which time.
 */
final class ConditionFields extends Div {
  static final List<String> VERBS =
      List.of("violence", "signals", "parent", "silence", "domains", "later");
  private static final List<String> AGES = List.of("ADULT", "MINOR", "FROM_13");
  private static final List<String> OVER =
      List.of("SIBLING", "CHILD_TO_PARENT", "PARENT_TO_CHILD", "PARTNER");
  private static final long serialVersionUID = 1L;
  private final transient ObjectNode holder;
  private final List<String> before;
  private final transient Names names;
  private final transient Runnable changed;
  private final Div fields = new Div();
  private final Div ages = new Div();

  /**
   * @param holder the node under which the verb stands
   * @param before the parts of which this one may speak
   */
  ConditionFields(ObjectNode holder, List<String> before, Names names, Runnable changed) {
    this.holder = holder;
    this.before = before;
    this.names = names;
    this.changed = changed;
    addClassName("hv-condition");
    Select<String> verb = new Select<>();
    verb.setLabel(say("verb"));
    verb.setItems(VERBS);
    verb.setItemLabelGenerator(v -> say("verb." + v));
    verb.setValue(verb());
    verb.addValueChangeListener(
        e -> {
          if (e.isFromClient()) {
            VERBS.forEach(holder::remove);
            begin(e.getValue());
            show();
            changed.run();
          }
        });
    fields.addClassName("hv-fields");
    ages.addClassName("hv-fields");
    add(verb, fields, ages);
    show();
  }

  private String verb() {
    return VERBS.stream().filter(holder::has).findFirst().orElse("signals");
  }

  /** What a verb needs at least. */
  private void begin(String verb) {
    ObjectNode node = holder.putObject(verb);
    switch (verb) {
      case "violence" -> node.put("from", "actor").put("to", "target");
      case "parent" -> node.put("parent", "parent").put("child", "child");
      case "later" -> {
        node.put("of", "person");
        if (!before.isEmpty()) {
          node.put("after", before.getFirst());
        }
      }
      default -> node.putArray("of").add("person");
    }
  }

  private void show() {
    fields.removeAll();
    String verb = verb();
    Bound c = new Bound(holder, this::told).in(verb);
    switch (verb) {
      case "violence" -> violence(c);
      case "signals" -> signals(c);
      case "parent" -> fields.add(who(c, "parent"), who(c, "child"));
      case "silence" -> fields.add(of(c));
      case "domains" ->
          fields.add(
              of(c),
              c.number("atLeast", say("at-least-domains")),
              c.number("within", say("within")));
      default ->
          fields.add(
              c.one("after", say("after"), before, n -> n, null),
              who(c, "of"),
              kinds(c, "notKinds"));
    }
    ages();
  }

  private void violence(Bound c) {
    fields.add(
        who(c, "from"),
        who(c, "to"),
        c.one("over", say("over"), OVER, o -> say("over." + o), say("over.ANY")),
        concepts(c, "natures", "NAT"),
        c.number("times", say("times")),
        c.number("within", say("within")),
        concepts(c, "any"),
        c.flag("carrying", say("carrying")));
    fields.add(
        more(
            concepts(c, "none"),
            concepts(c, "some"),
            concepts(c, "notAll"),
            people(c, "per"),
            c.number("differentFrom", say("different-from"))));
  }

  private void signals(Bound c) {
    fields.add(
        of(c),
        c.flag("all", say("all")),
        concepts(c, "any"),
        c.number("different", say("different")),
        c.number("within", say("within")),
        c.some("as", say("as"), Names.ROLES, named("signal.role.")),
        c.some("from", say("from-sources"), Names.SOURCES, named("recognition.domain.")),
        kinds(c, "kinds"));
    Div further =
        new Div(
            concepts(c, "also"),
            kinds(c, "notKinds"),
            c.flag("violent", say("violent")),
            c.flag("declined", say("declined")),
            c.flag("leftOpen", say("left-open")));
    if (!before.isEmpty()) {
      further.add(c.one("in", say("in"), before, n -> n, say("none")));
    }
    fields.add(more(further.getChildren().toArray(Component[]::new)));
  }

  private Details more(Component... further) {
    Div inside = new Div(further);
    inside.addClassName("hv-fields");
    return new Details(say("more"), inside);
  }

  private Component who(Bound c, String field) {
    return c.named(field, say("who." + field), everybody(), this::person);
  }

  private Component of(Bound c) {
    return people(c, "of");
  }

  private Component people(Bound c, String field) {
    return c.some(field, say("people." + field), everybody(), this::person);
  }

  private List<String> everybody() {
    return Names.PEOPLE;
  }

  private String person(String name) {
    return Names.PEOPLE.contains(name) ? say("person." + name) : name;
  }

  private Component concepts(Bound c, String field, String... facets) {
    Locale locale = getLocale();
    return c.some(
        field, say("concepts." + field), names.concepts(locale, facets), names.conceptName(locale));
  }

  private Component kinds(Bound c, String field) {
    return c.some(field, say(field), Names.KINDS, named("signal.kind."));
  }

  private UnaryOperator<String> named(String keys) {
    return code -> getTranslation(keys + code);
  }

  private void told() {
    ages();
    changed.run();
  }

  /** The age of everybody of whom the condition speaks. */
  private void ages() {
    var now = spokenOf();
    var shown = new LinkedHashSet<String>();
    ages.getChildren().forEach(c -> c.getId().ifPresent(shown::add));
    if (shown.equals(now)) {
      return;
    }
    ages.removeAll();
    ObjectNode condition = (ObjectNode) Objects.requireNonNull(holder.get(verb()));
    if (condition.get("ages") instanceof ObjectNode there) {
      there.propertyNames().stream().filter(n -> !now.contains(n)).toList().forEach(there::remove);
    }
    for (String person : now) {
      Select<String> age = new Select<>();
      age.setId(person);
      age.setLabel(say("age", person(person)));
      age.setItems(AGES);
      age.setEmptySelectionAllowed(true);
      age.setEmptySelectionCaption(say("age.any"));
      age.setItemLabelGenerator(a -> a == null ? say("age.any") : say("age." + a));
      String before = condition.path("ages").path(person).asString("");
      age.setValue(before.isEmpty() ? null : before);
      age.addValueChangeListener(e -> age(condition, person, e));
      ages.add(age);
    }
  }

  private void age(
      ObjectNode condition,
      String person,
      AbstractField.ComponentValueChangeEvent<Select<String>, String> e) {
    if (!e.isFromClient()) {
      return;
    }
    ObjectNode all =
        condition.get("ages") instanceof ObjectNode there ? there : condition.putObject("ages");
    if (e.getValue() == null || e.getValue().isEmpty()) {
      all.remove(person);
    } else {
      all.put(person, e.getValue());
    }
    if (all.isEmpty()) {
      condition.remove("ages");
    }
    changed.run();
  }

  private Set<String> spokenOf() {
    var all = new LinkedHashSet<String>();
    var condition = holder.path(verb());
    for (String field : List.of("from", "to", "of", "parent", "child")) {
      if (!(verb().equals("signals") && field.equals("from"))) {
        all.addAll(Bound.list(condition.path(field)));
      }
    }
    all.remove("");
    return all;
  }

  private String say(String key, Object... arguments) {
    return getTranslation("recognition.form." + key, arguments);
  }
}
