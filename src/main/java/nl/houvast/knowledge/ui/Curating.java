package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteParameters;
import nl.houvast.knowledge.Drafts;

/** What a curator may do with what is read: write its next version, or take it out of use. */
final class Curating extends Div {
  private static final long serialVersionUID = 1L;
  private final transient Drafts<?> drafts;
  private final String kind;
  private final String id;
  private final Class<? extends WritingView> page;
  private final Told told = new Told();

  /**
   * @param kind of the texts that say what it is, {@code dossier} or {@code pattern}
   * @param inUse whether it can be retired
   * @param page where its draft is written
   */
  Curating(
      Drafts<?> drafts, String kind, String id, boolean inUse, Class<? extends WritingView> page) {
    this.drafts = drafts;
    this.kind = kind;
    this.id = id;
    this.page = page;
    String key = drafts.find(id).isPresent() ? "knowledge.draft.go-on" : "knowledge.draft.begin";
    Div actions = new Div(new Button(getTranslation(key), click -> write()));
    actions.addClassName("hv-actions");
    if (inUse) {
      actions.add(new Button(getTranslation("knowledge.retire"), click -> retire()));
    }
    setId("knowledge-curating");
    add(told, actions);
  }

  private void write() {
    if (told.passed(() -> drafts.begin(id))) {
      UI.getCurrent().navigate(page, new RouteParameters("id", id));
    }
  }

  private void retire() {
    ConfirmDialog sure =
        new ConfirmDialog(
            getTranslation("knowledge.retire.sure"),
            getTranslation("knowledge.retire.what." + kind),
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
