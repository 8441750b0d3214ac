package nl.houvast.consult.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import nl.houvast.access.Ground;
import nl.houvast.access.Problems;
import nl.houvast.consult.Consults;
import nl.houvast.consult.Draft;
import nl.houvast.kernel.Answer;
import nl.houvast.knowledge.Concepts;
import nl.houvast.recognition.ui.RecognitionAction;
import org.jspecify.annotations.Nullable;

/** The button that begins a question: under a recognised pattern, or about a case as a whole. */
@org.springframework.stereotype.Component
class AskAction implements RecognitionAction {
  private final Consults consults;
  private final Concepts concepts;

  AskAction(Consults consults, Concepts concepts) {
    this.consults = consults;
    this.concepts = concepts;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component action(String caseFileId, String recognitionId, Ground ground) {
    Button ask = button("consult.ask.pattern", caseFileId, recognitionId, ground);
    ask.addClassName("hv-ask-pattern");
    return ask;
  }

  Button about(String caseFileId, Ground ground) {
    Button ask = button("consult.ask.case", caseFileId, null, ground);
    ask.setId("ask-consult");
    return ask;
  }

  private Button button(
      String textKey, String caseFileId, @Nullable String recognitionId, Ground ground) {
    Button button = new Button();
    button.setText(button.getTranslation(textKey));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.addClickListener(click -> begin(caseFileId, recognitionId, ground, locale(button)));
    return button;
  }

  private static Locale locale(Button button) {
    return button.getUI().orElseThrow().getLocale();
  }

  private void begin(
      String caseFileId, @Nullable String recognitionId, Ground ground, Locale locale) {
    switch (consults.draft(caseFileId, recognitionId, ground, locale)) {
      case Answer.Given<Draft>(var draft) ->
          new AskConsultDialog(consults, concepts, draft, ground).open();
      case Answer.Refused<Draft>(var rejection) ->
          Notification.show(Problems.sentence(rejection.code(), locale));
    }
  }
}
