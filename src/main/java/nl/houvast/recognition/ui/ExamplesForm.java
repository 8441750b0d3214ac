package nl.houvast.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.PatternSheet;
import nl.houvast.knowledge.ui.PatternForm;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Invented families that the rule must find and must not, as a form. */
@org.springframework.stereotype.Component
class ExamplesForm implements PatternForm {
  private final Concepts concepts;

  ExamplesForm(Concepts concepts) {
    this.concepts = concepts;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Component form(PatternSheet sheet, Runnable changed) {
    return new Form(sheet, new Names(concepts), changed);
  }

  private static final class Form extends Section {
    private static final long serialVersionUID = 1L;
    private final transient ArrayNode examples;
    private final transient Names names;
    private final transient Runnable changed;

    Form(PatternSheet sheet, Names names, Runnable changed) {
      this.names = names;
      this.changed = changed;
      examples =
          sheet.root().get("examples") instanceof ArrayNode there
              ? there
              : sheet.root().putArray("examples");
      addClassName("hv-stack");
      setId("examples-form");
      getElement().setAttribute("data-place", "examples");
      show();
    }

    private void show() {
      removeAll();
      add(
          new H2(getTranslation("recognition.form.examples")),
          new Paragraph(getTranslation("recognition.form.examples.what")));
      for (int i = 0; i < examples.size(); i++) {
        if (examples.get(i) instanceof ObjectNode example) {
          int at = i;
          add(
              new ExampleCard(
                  example,
                  "examples[" + i + "]",
                  names,
                  changed,
                  () -> change(() -> examples.remove(at))));
        }
      }
      Div actions = new Div(add(true), add(false));
      actions.addClassName("hv-actions");
      add(actions);
    }

    private Button add(boolean expect) {
      Button add =
          new Button(
              getTranslation("recognition.form.add-example." + expect),
              click -> change(() -> begin(expect)));
      add.setId("add-example-" + expect);
      return add;
    }

    /** The next family begins as the last one was: one change is often the whole difference. */
    private void begin(boolean expect) {
      ObjectNode next =
          !examples.isEmpty() && examples.get(examples.size() - 1) instanceof ObjectNode last
              ? last.deepCopy()
              : first();
      next.put("title", "");
      next.put("expect", expect);
      next.remove("recognisedOn");
      examples.add(next);
    }

    private ObjectNode first() {
      ObjectNode first = examples.objectNode();
      first.put("title", "");
      first.put("expect", true);
      first.putObject("born").put("a", "1985-01-01").put("b", "1987-01-01");
      first.putArray("ties");
      ExampleCard.signal(first.putArray("signals"));
      return first;
    }

    private void change(Runnable act) {
      act.run();
      show();
      changed.run();
    }
  }
}
