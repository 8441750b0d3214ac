package nl.houvast.consult.ui;

import nl.houvast.access.Ground;
import nl.houvast.consult.Advices;
import nl.houvast.consult.ConsultView;
import nl.houvast.consult.Consults;
import nl.houvast.knowledge.Concepts;
import nl.houvast.knowledge.Dossiers;
import org.springframework.stereotype.Component;

/** Opens a consult for the side that looks at it. */
@Component
class Panes {
  private final Consults consults;
  private final Advices advices;
  private final Dossiers dossiers;
  private final Concepts concepts;

  Panes(Consults consults, Advices advices, Dossiers dossiers, Concepts concepts) {
    this.consults = consults;
    this.advices = advices;
    this.dossiers = dossiers;
    this.concepts = concepts;
  }

  Pane of(ConsultView view, Ground ground, Runnable changed) {
    return switch (view) {
      case ConsultView.ForExpert v ->
          new ExpertPane(v, consults, advices, dossiers, concepts, changed);
      case ConsultView.ForTeam v -> new TeamPane(v, consults, advices, concepts, ground, changed);
    };
  }
}
