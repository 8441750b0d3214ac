package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import nl.houvast.knowledge.Drafts;

/** A place to begin a dossier or a pattern that is not there yet, by its code. */
final class BeginCard extends Section {
  private static final long serialVersionUID = 1L;

  /**
   * @param kind of the texts that say what it is, {@code dossier} or {@code pattern}
   */
  BeginCard(Drafts<?> drafts, String kind, Class<? extends WritingView> page) {
    addClassName("hv-card");
    setId("begin-" + kind);
    TextField code = new TextField(getTranslation("knowledge.work.code." + kind));
    code.setHelperText(getTranslation("knowledge.work.code.help." + kind));
    Told told = new Told();
    Button begin =
        new Button(
            getTranslation("knowledge.work.begin." + kind),
            click -> {
              String id = code.getValue().strip().toUpperCase(Locale.ROOT);
              String first = kind.equals("dossier") ? dossier(id) : pattern(id);
              if (told.passed(() -> drafts.beginNew(id, first))) {
                UI.getCurrent().navigate(page, new RouteParameters("id", id));
              }
            });
    Div form = new Div(code, told, new Div(begin));
    form.addClassName("hv-form");
    add(
        new H2(getTranslation("knowledge.work.new." + kind)),
        new Paragraph(getTranslation("knowledge.work.new.what")),
        form);
  }

  /** A whole pattern to fill in, without a rule yet. */
  private static String pattern(String id) {
    return """
    # Fictitious: the families in the examples are invented.
    code: %s
    version: 1
    title: {nl: "", en: ""}
    explanation: {nl: "", en: ""}
    evidence: {grade: EXPERT_OPINION}
    ask: []
    offers: {dossiers: [], expertise: []}
    rule:
      required: []
    examples: []
    """
        .formatted(id);
  }

  /** A whole text to fill in: every part that a dossier has, with an example of each. */
  private static String dossier(String id) {
    return """
    # Fictitious-safe: no personal data. Write every text in Dutch and in English.
    id: %s
    version: 1
    title: {nl: "", en: ""}
    # RESEARCH, INDIRECT, PRACTICE or EXPERT_OPINION
    grade: EXPERT_OPINION
    summary: {nl: "", en: ""}
    whenToUse: {nl: "", en: ""}
    firstQuestions:
      - {nl: "", en: ""}
    phases:
      IMMEDIATE_SAFETY:
        - {nl: "", en: ""}
      STABLE_SAFETY:
        - {nl: "", en: ""}
    doNot:
      - {nl: "", en: ""}
    evidence:
      - text: {nl: "", en: ""}
        grade: EXPERT_OPINION
        sources: []
    concepts: []
    expertise: []
    sources:
      - {key: "", title: "", url: ""}
    author: ""
    reviewOn: ""
    """
        .formatted(id);
  }
}
