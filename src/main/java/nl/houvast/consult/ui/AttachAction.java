package nl.houvast.consult.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.function.Supplier;
import nl.houvast.access.Problems;
import nl.houvast.casefile.Exploration.From;
import nl.houvast.casefile.SavedViews.Shown;
import nl.houvast.casefile.ui.ExploreAction;
import nl.houvast.consult.ConsultLine;
import nl.houvast.consult.Consults;
import nl.houvast.consult.Mode;
import nl.houvast.kernel.Answer;

/** The button that lays what is on the screen of a walk beside a question to experts. */
@org.springframework.stereotype.Component
class AttachAction implements ExploreAction {
  private final Consults consults;

  AttachAction(Consults consults) {
    this.consults = consults;
  }

  @Override
  public Component action(From from, Supplier<Shown> onScreen) {
    Button button = new Button();
    button.setText(button.getTranslation("consult.attach"));
    button.setId("explore-attach");
    button.addClickListener(click -> begin(button, from, onScreen.get()));
    return button;
  }

  private void begin(Button button, From from, Shown shown) {
    var locale = button.getUI().orElseThrow().getLocale();
    switch (consults.of(from.caseFileId(), from.ground(), locale)) {
      case Answer.Given<List<ConsultLine>>(var all) -> {
        var open =
            all.stream()
                .filter(c -> c.mode() == Mode.LIVE_CASE && c.status().equals("OPEN"))
                .toList();
        if (open.isEmpty()) {
          Notification.show(button.getTranslation("consult.attach.none"));
        } else {
          new AttachDialog(consults, open, from, shown).open();
        }
      }
      case Answer.Refused<List<ConsultLine>>(var why) ->
          Notification.show(Problems.sentence(why.code(), locale, why.arguments().toArray()));
    }
  }
}
