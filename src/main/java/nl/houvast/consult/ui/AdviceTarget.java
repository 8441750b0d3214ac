package nl.houvast.consult.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.houvast.consult.ConsultView;
import nl.houvast.consult.Shared;
import nl.houvast.kernel.Kind;

/** Something that advice can hang on, in the expert's own ids and words. */
record AdviceTarget(Kind kind, String id, String label) implements Serializable {

  /** All that this expert was shown, the widest first. */
  static List<AdviceTarget> of(ConsultView.ForExpert view, Component words) {
    var all = new ArrayList<AdviceTarget>();
    String caseFile = view.about().caseFileId();
    if (caseFile != null) {
      String label = words.getTranslation("consult.attached.CASEFILE");
      all.add(new AdviceTarget(Kind.CASEFILE, caseFile, label));
    }
    String recognition = view.about().recognitionId();
    if (recognition != null) {
      String label = words.getTranslation("consult.attached.RECOGNITION");
      all.add(new AdviceTarget(Kind.RECOGNITION, recognition, label));
    }
    Shared shared = view.shared();
    if (shared != null) {
      people(shared.network(), all);
    }
    return List.copyOf(all);
  }

  private static void people(Shared.Network network, List<AdviceTarget> all) {
    Map<String, String> roles = new HashMap<>();
    for (Shared.Node n : network.nodes()) {
      roles.put(n.id(), n.role());
      all.add(new AdviceTarget(Kind.PERSON, n.id(), n.role()));
    }
    for (Shared.Edge e : network.edges()) {
      String label = roles.get(e.from()) + " – " + roles.get(e.to());
      all.add(new AdviceTarget(Kind.TIE, e.id(), label));
    }
  }
}
