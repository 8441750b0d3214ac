package nl.houvast.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.PatternSheet;
import nl.houvast.knowledge.ui.Bound;
import nl.houvast.knowledge.ui.PatternForm;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What has to be on record for a pattern, and what strengthens it, as a form. */
@org.springframework.stereotype.Component
class RuleForm implements PatternForm {
  private final Concepts concepts;

  RuleForm(Concepts concepts) {
    this.concepts = concepts;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component form(PatternSheet sheet, Runnable changed) {
    return new Form(sheet, new Names(concepts), changed);
  }

  private static final class Form extends Section {
    private static final long serialVersionUID = 1L;
    private final transient ObjectNode rule;
    private final transient Names names;
    private final transient Runnable changed;

    Form(PatternSheet sheet, Names names, Runnable changed) {
      this.names = names;
      this.changed = changed;
      rule =
          sheet.root().get("rule") instanceof ObjectNode there
              ? there
              : sheet.root().putObject("rule");
      addClassName("hv-stack");
      setId("rule-form");
      getElement().setAttribute("data-place", "rule");
      show();
    }

    private void show() {
      removeAll();
      var before = new ArrayList<String>();
      add(new H2(getTranslation("recognition.form.rule")));
      parts("required", before);
      parts("strengthening", before);
      Bound flags = new Bound(rule, changed);
      add(
          flags.flag("stricter", getTranslation("recognition.form.stricter")),
          flags.flag("withoutFact", getTranslation("recognition.form.without-fact")));
    }

    private void parts(String kind, List<String> before) {
      Paragraph what = new Paragraph(getTranslation("recognition.form." + kind));
      what.addClassName("hv-lead");
      add(what);
      if (rule.get(kind) instanceof ArrayNode all) {
        for (int i = 0; i < all.size(); i++) {
          if (all.get(i) instanceof ObjectNode part) {
            int at = i;
            add(
                new PartCard(
                    part,
                    "rule." + kind + "[" + i + "]",
                    List.copyOf(before),
                    names,
                    changed,
                    () -> change(() -> all.remove(at))));
            before.add(part.path("part").asString(""));
          }
        }
      }
      Button more =
          new Button(
              getTranslation("recognition.form.add." + kind),
              click -> change(() -> begin(kind, before.size() + 1)));
      more.setId("add-" + kind);
      add(new Div(more));
    }

    private void begin(String kind, int number) {
      ArrayNode all = rule.get(kind) instanceof ArrayNode there ? there : rule.putArray(kind);
      ObjectNode part = all.addObject();
      part.put("part", "PART_" + number);
      part.putObject("signals").putArray("of").add("person");
    }

    private void change(Runnable act) {
      act.run();
      show();
      changed.run();
    }
  }
}
