package nl.houvast.knowledge.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.houvast.access.CurrentActor;
import nl.houvast.access.Professionals;
import nl.houvast.kernel.Answer;
import nl.houvast.knowledge.Dossier;
import nl.houvast.knowledge.DossierDrafts;
import nl.houvast.knowledge.DossierText;
import nl.houvast.knowledge.Dossiers;

/** A draft of a dossier, with the page beside it as it will be read. */
@Route("kennis/schrijven/:id")
@PermitAll
class DraftView extends WritingView {
  private static final long serialVersionUID = 1L;
  private final transient DossierDrafts drafts;
  private final transient Dossiers dossiers;

  DraftView(
      DossierDrafts drafts, Dossiers dossiers, Professionals professionals, CurrentActor current) {
    super(drafts, "dossier", professionals, current);
    this.drafts = drafts;
    this.dossiers = dossiers;
  }

  @Override
  String published(String id, int version) {
    return dossiers.find(id, version).map(Dossier::content).orElse("");
  }

  @Override
  String page(String id) {
    return "kennis/dossier/" + id;
  }

  @Override
  void look(String content) {
    switch (drafts.look(content)) {
      case Answer.Given<DossierText>(var said) -> {
        Article article = new DossierArticle(this, said);
        article.addComponentAsFirst(new H2(Wording.in(said.title(), getLocale())));
        Div read = new Div(article);
        read.addClassName("hv-read");
        preview.add(read);
      }
      case Answer.Refused<DossierText>(var why) -> {
        Told fault = new Told();
        fault.tell(why);
        preview.add(fault);
      }
    }
  }
}
