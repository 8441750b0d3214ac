package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.houvast.knowledge.Concept;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Dossier;
import nl.houvast.knowledge.DossierText;
import nl.houvast.knowledge.Dossiers;
import nl.houvast.knowledge.PatternSheet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a pattern is called, what to mind, what it offers and what to ask first, as a form. */
@org.springframework.stereotype.Component
class HeadForm implements PatternForm {
  private final Concepts concepts;
  private final Dossiers dossiers;

  HeadForm(Concepts concepts, Dossiers dossiers) {
    this.concepts = concepts;
    this.dossiers = dossiers;
  }

  @Override
  public int order() {
    return 0;
  }

  @Override
  public Component form(PatternSheet sheet, Runnable changed) {
    return new Form(sheet.root(), changed);
  }

  private final class Form extends Section {
    private static final long serialVersionUID = 1L;
    private final transient ObjectNode root;
    private final transient Runnable changed;

    Form(ObjectNode root, Runnable changed) {
      this.root = root;
      this.changed = changed;
      addClassName("hv-stack");
      setId("head-form");
      show();
    }

    private void show() {
      removeAll();
      Bound bound = new Bound(root, changed);
      Locale locale = getLocale();
      Bound offers = bound.in("offers");
      add(
          new H2(say("head")),
          twice(bound, "title", false),
          twice(bound, "explanation", true),
          twice(bound, "contraindication", true),
          fields(
              bound
                  .in("evidence")
                  .one(
                      "grade",
                      say("grade"),
                      DossierText.GRADES,
                      g -> getTranslation("knowledge.grade." + g),
                      null),
              offers.some(
                  "expertise", say("expertise"), expertise(locale), code -> name(code, locale)),
              offers.some(
                  "dossiers",
                  say("dossiers"),
                  dossiers.published().stream().map(Dossier::id).toList(),
                  id -> dossiers.find(id, null).map(d -> d.title(locale)).orElse(id))),
          new H2(say("ask")));
      asks();
    }

    /** In Dutch and in English; a text of neither is left out. */
    private Component twice(Bound bound, String field, boolean several) {
      boolean there = root.has(field);
      Bound both = bound.in(field);
      if (!there) {
        root.remove(field);
        both = new Bound(root.objectNode(), changed).whenFilled(root, field);
      }
      String nl = say(field) + " (" + say("nl") + ")";
      String en = say(field) + " (" + say("en") + ")";
      Div fields =
          several
              ? fields(both.texts("nl", nl), both.texts("en", en))
              : fields(both.text("nl", nl), both.text("en", en));
      fields.getElement().setAttribute("data-place", field);
      return fields;
    }

    private void asks() {
      ArrayNode asks = root.get("ask") instanceof ArrayNode there ? there : root.putArray("ask");
      for (int i = 0; i < asks.size(); i++) {
        if (asks.get(i) instanceof ObjectNode ask) {
          int at = i;
          Bound question = new Bound(ask, changed).in("question");
          Div fields =
              fields(
                  question.text("nl", say("question") + " (" + say("nl") + ")"),
                  question.text("en", say("question") + " (" + say("en") + ")"),
                  button("ask.remove", () -> asks.remove(at)));
          fields.getElement().setAttribute("data-place", "ask[" + (i + 1) + "]");
          add(fields);
        }
      }
      add(new Div(button("ask.add", () -> ask(asks))));
    }

    private void ask(ArrayNode asks) {
      ObjectNode ask = asks.addObject();
      ask.put("code", "ASK-" + asks.size());
      ask.putObject("question").put("nl", "").put("en", "");
      ask.putArray("answeredBy");
    }

    private Button button(String key, Runnable act) {
      Button button =
          new Button(
              say(key),
              click -> {
                act.run();
                show();
                changed.run();
              });
      button.addThemeVariants(ButtonVariant.TERTIARY);
      return button;
    }

    private Div fields(Component... all) {
      Div fields = new Div(all);
      fields.addClassName("hv-fields");
      return fields;
    }

    private List<String> expertise(Locale locale) {
      return concepts.all().stream()
          .filter(c -> c.facet().equals("EXP"))
          .sorted(Comparator.comparing(c -> c.label(locale), String.CASE_INSENSITIVE_ORDER))
          .map(Concept::code)
          .toList();
    }

    private String name(String code, Locale locale) {
      return concepts.find(code).map(c -> c.label(locale)).orElse(code);
    }

    private String say(String key) {
      return getTranslation("knowledge.form." + key);
    }
  }
}
