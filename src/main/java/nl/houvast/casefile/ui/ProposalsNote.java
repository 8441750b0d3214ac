package nl.houvast.casefile.ui;

import com.vaadin.flow.component.details.Details;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.houvast.identity.ui.ProposalPanels;
import nl.houvast.kernel.Kind;

/**
 * How many mentions of this case may be somebody who is known here, to be decided in place. Nothing
 * of it counts before a person decides.
 */
final class ProposalsNote extends Details {
  private static final long serialVersionUID = 1L;
  private final transient CaseLook look;
  private final transient ProposalPanels panels;
  private final transient Set<String> shown = new LinkedHashSet<>();
  private transient Set<String> waiting = Set.of();

  ProposalsNote(CaseLook look, ProposalPanels panels) {
    this.look = look;
    this.panels = panels;
    addClassNames("hv-note", "hv-case-proposals");
    setId("case-proposals");
    addOpenedChangeListener(opened -> fill());
    show();
    look.live().watch(this, ref -> ref.kind() == Kind.PROPOSAL, this::show);
  }

  private void show() {
    waiting = look.signalsWithProposals();
    setSummaryText(getTranslation("casefile.proposals", waiting.size()));
    // What was decided here a moment ago stays to be read and taken back.
    setVisible(!waiting.isEmpty() || isOpened());
    fill();
  }

  private void fill() {
    if (isOpened()) {
      waiting.stream()
          .filter(shown::add)
          .forEach(signal -> add(panels.forSignal(signal, look.ground())));
    }
  }
}
