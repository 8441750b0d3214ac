package nl.houvast.recognition.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import nl.houvast.access.Gateway;
import nl.houvast.access.Ground;
import nl.houvast.casefile.ui.CaseFileCard;
import nl.houvast.knowledge.Concepts;
import nl.houvast.recognition.Recognitions;
import nl.houvast.shell.Live;
import org.springframework.beans.factory.ObjectProvider;

/** The card of recognised patterns on the overview of a case. */
@org.springframework.stereotype.Component
class PatternsCard implements CaseFileCard {
  private final Gateway gateway;
  private final Recognitions recognitions;
  private final Concepts concepts;
  private final ObjectProvider<RecognitionAction> actions;
  private final Live live;
  private final Clock clock;

  PatternsCard(
      Gateway gateway,
      Recognitions recognitions,
      Concepts concepts,
      ObjectProvider<RecognitionAction> actions,
      Live live,
      Clock clock) {
    this.gateway = gateway;
    this.recognitions = recognitions;
    this.concepts = concepts;
    this.actions = actions;
    this.live = live;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Component card(String caseFileId, Ground ground) {
    return new PatternsPanel(
        caseFileId,
        (asOf, locale) -> recognitions.of(gateway.open(caseFileId, ground).orThrow(), asOf, locale),
        concepts,
        id ->
            actions
                .orderedStream()
                .sorted(java.util.Comparator.comparingInt(RecognitionAction::order))
                .map(a -> a.action(caseFileId, id, ground))
                .toList(),
        live,
        clock);
  }
}
