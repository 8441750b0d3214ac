package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteParameters;
import nl.houvast.knowledge.Dossier;
import nl.houvast.knowledge.DossierDrafts;

/** What a curator may do with a dossier that is read: write its next version, or retire it. */
final class Curating extends Div {
  private static final long serialVersionUID = 1L;
  private final transient DossierDrafts drafts;
  private final String id;
  private final Told told = new Told();

  Curating(DossierDrafts drafts, Dossier dossier) {
    this.drafts = drafts;
    id = dossier.id();
    String key = drafts.find(id).isPresent() ? "knowledge.draft.go-on" : "knowledge.draft.begin";
    Div actions = new Div(new Button(getTranslation(key), click -> write()));
    actions.addClassName("hv-actions");
    if (dossier.retiredOn() == null) {
      actions.add(new Button(getTranslation("knowledge.retire"), click -> retire()));
    }
    setId("dossier-curating");
    add(told, actions);
  }

  private void write() {
    if (told.passed(() -> drafts.begin(id))) {
      UI.getCurrent().navigate(DraftView.class, new RouteParameters("id", id));
    }
  }

  private void retire() {
    ConfirmDialog sure =
        new ConfirmDialog(
            getTranslation("knowledge.retire.sure"),
            getTranslation("knowledge.retire.what"),
            getTranslation("knowledge.retire"),
            confirmed -> {
              if (told.passed(() -> drafts.retire(id))) {
                UI.getCurrent().navigate(KnowledgeView.class);
              }
            });
    sure.setCancelable(true);
    sure.setCancelText(getTranslation("knowledge.retire.no"));
    sure.open();
  }
}
