package nl.houvast.consult.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import nl.houvast.access.Ground;
import nl.houvast.access.Problems;
import nl.houvast.consult.Consults;
import nl.houvast.consult.Draft;
import nl.houvast.kernel.Answer;
import org.jspecify.annotations.Nullable;

/** The button that begins a question, about a recognition or about the case as a whole. */
final class AskingAction {

  static Button button(
      Consults consults,
      String caseFileId,
      @Nullable String recognitionId,
      Ground ground,
      String textKey,
      Runnable asked) {
    Button button = new Button();
    button.setText(button.getTranslation(textKey));
    button.addClickListener(
        click -> {
          var locale = button.getLocale();
          switch (consults.draft(caseFileId, recognitionId, ground, locale)) {
            case Answer.Given<Draft>(var draft) ->
                new AskConsultDialog(consults, draft, ground, asked).open();
            case Answer.Refused<Draft>(var rejection) ->
                Notification.show(Problems.sentence(rejection.code(), locale));
          }
        });
    return button;
  }

  private AskingAction() {}
}
