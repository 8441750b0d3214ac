package nl.houvast.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import nl.houvast.knowledge.ui.Bound;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One invented family: who they are, how they are related, and what was reported. */
final class ExampleCard extends Section {
  private static final long serialVersionUID = 1L;
  private static final List<String> TIES = List.of("SIBLING_OF", "PARENT_OF", "PARTNER_OF");
  private static final List<String> REASONS =
      List.of(
          "FAMILY_DECLINED",
          "NO_LONGER_WORRIED",
          "HELP_COMPLETED",
          "HANDED_OVER",
          "MOVED",
          "UNREACHABLE",
          "OTHER");
  private final transient ObjectNode example;
  private final transient Names names;
  private final transient Runnable changed;
  private final transient Runnable removed;

  ExampleCard(ObjectNode example, String place, Names names, Runnable changed, Runnable removed) {
    this.example = example;
    this.names = names;
    this.changed = changed;
    this.removed = removed;
    addClassName("hv-card");
    getElement().setAttribute("data-place", place);
    show();
  }

  private void show() {
    removeAll();
    Bound bound = new Bound(example, changed);
    boolean expect = example.path("expect").asBoolean(false);
    Div head =
        fields(
            bound.text("title", say("example.title")),
            expect ? bound.day("recognisedOn", say("example.recognised-on")) : new Div());
    add(new H3(say(expect ? "example.must" : "example.must-not")), head);
    add(new H4(say("example.people")), people(bound));
    add(new H4(say("example.ties")), ties());
    add(new H4(say("example.signals")));
    signals();
    Div actions = new Div(button("example.add-signal", () -> signal(array("signals"))));
    actions.add(plain("example.remove", removed));
    actions.addClassName("hv-actions");
    add(actions);
  }

  private Component people(Bound bound) {
    Bound born = bound.in("born");
    Div people = fields();
    names().forEach(p -> people.add(born.day(p, say("example.born", letter(p)))));
    people.add(button("example.add-person", this::addPerson));
    return people;
  }

  private List<String> names() {
    return example.get("born") instanceof ObjectNode born
        ? List.copyOf(born.propertyNames())
        : List.of();
  }

  private void addPerson() {
    ObjectNode born =
        example.get("born") instanceof ObjectNode there ? there : example.putObject("born");
    for (char c = 'a'; c <= 'z'; c++) {
      if (!born.has(String.valueOf(c))) {
        born.put(String.valueOf(c), "1990-01-01");
        return;
      }
    }
  }

  private Component ties() {
    Div all = new Div();
    ArrayNode ties = array("ties");
    for (int i = 0; i < ties.size(); i++) {
      if (ties.get(i) instanceof ObjectNode tie) {
        int at = i;
        Bound b = new Bound(tie, changed);
        all.add(
            fields(
                b.one("from", say("example.tie.from"), names(), ExampleCard::letter, null),
                b.one(
                    "kind",
                    say("example.tie.kind"),
                    TIES,
                    k -> getTranslation("signal.tie." + k),
                    null),
                b.one("to", say("example.tie.to"), names(), ExampleCard::letter, null),
                button("example.tie.remove", () -> ties.remove(at))));
      }
    }
    all.add(
        button(
            "example.tie.add",
            () -> ties.addObject().put("kind", "SIBLING_OF").put("from", "a").put("to", "b")));
    return all;
  }

  private void signals() {
    ArrayNode signals = array("signals");
    Locale locale = getLocale();
    for (int i = 0; i < signals.size(); i++) {
      if (signals.get(i) instanceof ObjectNode signal) {
        int at = i;
        boolean closing = closes(signal);
        Bound b =
            new Bound(
                signal,
                () -> {
                  if (closes(signal) != closing) {
                    signal.remove("closure");
                    show();
                  }
                  changed.run();
                });
        Div row =
            fields(
                b.day("on", say("example.on")),
                b.one(
                    "by",
                    say("example.by"),
                    Names.SOURCES,
                    n -> getTranslation("recognition.domain." + n),
                    null),
                b.one(
                    "kind",
                    say("example.kind"),
                    Names.KINDS,
                    n -> getTranslation("signal.kind." + n),
                    null),
                b.some(
                    "indicates",
                    say("example.indicates"),
                    names.concepts(locale),
                    names.conceptName(locale)),
                b.one(
                    "nature",
                    say("example.nature"),
                    Names.NATURES,
                    n -> getTranslation("signal.nature." + n),
                    null),
                b.one(
                    "status",
                    say("example.status"),
                    Names.STATUSES,
                    n -> getTranslation("signal.status." + n),
                    null));
        Bound who = b.in("who");
        names().forEach(p -> row.add(role(who, p)));
        if (closing) {
          Bound closure = b.in("closure");
          row.add(
              closure.one(
                  "reason",
                  say("example.reason"),
                  REASONS,
                  n -> getTranslation("signal.reason." + n),
                  null),
              closure.line("leftOpen", say("example.left-open")));
        }
        row.add(button("example.remove-signal", () -> signals.remove(at)));
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("aria-label", say("example.signal", i + 1));
        add(row);
      }
    }
  }

  private static boolean closes(ObjectNode signal) {
    return signal.path("kind").asString("").equals("CLOSURE");
  }

  private Select<String> role(Bound who, String person) {
    return who.one(
        person,
        say("example.who", letter(person)),
        Names.ROLES,
        n -> getTranslation("signal.role." + n),
        say("example.not-in-it"));
  }

  /** A signal to begin with. */
  static void signal(ArrayNode signals) {
    ObjectNode signal = signals.addObject();
    signal.put("id", "s" + signals.size());
    signal.put("by", "POLICE");
    signal.put("kind", "INCIDENT");
    signal.put("on", "2024-03-01");
    signal.put("nature", "FACT");
    signal.put("status", "CONFIRMED");
    signal.putArray("indicates");
    signal.putObject("who").put("a", "ACTOR").put("b", "TARGET");
  }

  private ArrayNode array(String field) {
    return example.get(field) instanceof ArrayNode there ? there : example.putArray(field);
  }

  private static String letter(String person) {
    return person.toUpperCase(Locale.ROOT);
  }

  private Div fields(Component... all) {
    Div fields = new Div(all);
    fields.addClassName("hv-fields");
    return fields;
  }

  private Button button(String key, Runnable act) {
    return plain(
        key,
        () -> {
          act.run();
          show();
          changed.run();
        });
  }

  private Button plain(String key, Runnable act) {
    Button button = new Button(say(key), click -> act.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  private String say(String key, Object... arguments) {
    return getTranslation("recognition.form." + key, arguments);
  }
}
